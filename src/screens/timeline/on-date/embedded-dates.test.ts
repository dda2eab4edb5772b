import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { findNeighbors, toChanges } from '#screens/timeline/on-date/changes.ts';
import { parseIsoDay } from '#screens/timeline/on-date/days.ts';
import { toFlightDays } from '#screens/timeline/on-date/flight-days.ts';
import {
  describeChange,
  describeDocking,
  describeUp,
} from '#screens/timeline/on-date/on-date-text.ts';
import { toOnDate } from '#screens/timeline/on-date/on-date.ts';

// Days that people know, on the embedded catalogue. The answers come from the history of spaceflight and were then
// looked up in the data, by hand. Notes say where history has more than the data. They change with its editions.
const { provenance, spacecraft } = parseCatalogueText(
  readFileSync('public/catalogue/spacecraft.json', 'utf8'),
);
const flights = toFlightDays(spacecraft);
const toDay = (date: string) => parseIsoDay(date) ?? Number.NaN;

const upFor = (time: string) => `Up for ${time} by the day’s end`;
const MIR = '(destination: Mir)';
const ISS = '(destination: International Space Station)';

function ask(date: string) {
  const now = Date.UTC(2026, 10, 29, 12);
  const { recorded } = provenance;
  const { up, doubtful } = toOnDate(flights, toDay(date), { recorded, now });
  return {
    up: up.map((one) => [
      one.flight.spacecraft.name,
      describeUp(one, true),
      ...one.docked.map(describeDocking),
    ]),
    doubtful: doubtful.map(({ flight, doubt }) => [flight.spacecraft.name, doubt]),
  };
}

describe('the embedded catalogue says which craft were in space on', () => {
  it.each<[string, string, string[][]]>([
    [
      'Vostok 5 and 6 together',
      '1963-06-17',
      [
        ['Vostok-3KA No.7', upFor('3 days and 12 hours')],
        ['Vostok-3KA No.8', upFor('1 day and 14 hours')],
      ],
    ],
    [
      // Gemini VI-A met Gemini VII on this day, and they did not dock.
      'Gemini VI-A and VII meet',
      '1965-12-15',
      [
        ['Gemini SC7', upFor('11 days')],
        ['Gemini SC6', 'Launched on this day, and up for 10 hours and 22 minutes of it'],
      ],
    ],
    [
      // They docked on this day, and two of the crew changed craft. The data has no dockings of these flights.
      'Soyuz 4 and 5 dock',
      '1969-01-16',
      [
        ['Soyuz 4', upFor('2 days and 16 hours')],
        ['Soyuz 5', upFor('1 day and 16 hours')],
      ],
    ],
    [
      // The lunar module Eagle, which landed on this day, isn't in the catalogue.
      'the first landing on the Moon',
      '1969-07-20',
      [['Apollo Columbia CSM-107', upFor('4 days and 10 hours')]],
    ],
    [
      // Apollo and Soyuz 19 docked on this day: the data has no dockings of theirs. Soyuz 18 was at Salyut 4.
      'Apollo and Soyuz dock',
      '1975-07-17',
      [
        ['Soyuz 18', upFor('54 days'), 'Docked to Forward (destination: Salyut 4)'],
        ['Soyuz 19', upFor('2 days and 11 hours')],
        ['Apollo CSM-111', upFor('2 days and 4 hours')],
      ],
    ],
    [
      // Soyuz TM-20 was at Mir. Soyuz TM-21 was on its way, and Progress M-26 had left: the data has no dockings of it.
      'a change of crews at Mir, and a shuttle',
      '1995-03-15',
      [
        ['Soyuz TM-20', upFor('163 days'), `Docked to Core forward ${MIR}`],
        ['Progress M-26', 'Ended on this day, after about 28 days'],
        ['Space Shuttle Endeavour', upFor('13 days')],
        ['Soyuz TM-21', upFor('1 day and 17 hours')],
      ],
    ],
    [
      'the first shuttle at Mir',
      '1995-07-01',
      [
        ['Soyuz TM-21', upFor('109 days'), `Docked to Core aft ${MIR}`],
        [
          'Space Shuttle Atlantis',
          upFor('4 days and 4 hours'),
          'Docked to Kristall module (destination: Mir Space Station)',
        ],
      ],
    ],
    [
      'the last crew of Mir',
      '2000-06-10',
      [
        ['Soyuz TM-30', upFor('67 days'), `Docked to Core forward ${MIR}`],
        ['Progress M1-2', upFor('46 days'), `Docked to Kvant-1 ${MIR}`],
      ],
    ],
    [
      'their landing',
      '2000-06-16',
      [
        ['Soyuz TM-30', 'Ended on this day, after 72 days'],
        ['Progress M1-2', upFor('52 days'), `Docked to Kvant-1 ${MIR}`],
      ],
    ],
    [
      // Progress M1-9 was at the station, too: the data has no dockings of it.
      'the last flight of Columbia',
      '2003-01-20',
      [
        ['Progress M1-9', upFor('117 days')],
        ['Soyuz TMA-1', upFor('82 days'), `Docked to Pirs nadir ${ISS}`],
        ['Space Shuttle Columbia', upFor('4 days and 8 hours')],
      ],
    ],
    [
      // Progress MS-14 was at the station until April 2021. The data ends it in April 2020, as its source does.
      'the first crew in a Dragon docks',
      '2020-05-31',
      [
        ['Progress MS-13', upFor('177 days'), 'Docked to Pirs nadir (station not recorded)'],
        ['Soyuz MS-16', upFor('52 days'), `Docked to Poisk zenith ${ISS}`],
        ['X-37B 1', upFor('14 days')],
        ['Kounotori 9', upFor('11 days'), `Docked to Harmony nadir ${ISS}`],
        [
          'Crew Dragon Endeavour',
          upFor('1 day and 4 hours'),
          `Docked on this day to Harmony forward ${ISS}`,
        ],
      ],
    ],
  ])('the day of %s, %s', (_, date, up) => {
    expect(ask(date)).toEqual({ up, doubtful: [] });
  });

  // Salyut 7 and the tug Kosmos 1686 were in space, without a crew: neither is a craft of the catalogue.
  it('none in the days before the last flight of Challenger', () => {
    expect(ask('1986-01-22')).toEqual({ up: [], doubtful: [] });
    const range = { first: toDay('1957-01-01'), last: toDay('2026-11-29') };
    const { previous, next } = findNeighbors(toChanges(flights, range), toDay('1986-01-22'));
    expect([previous, next].map((one) => (one === null ? null : describeChange(one)))).toEqual([
      '18 January 1986: end of the flight of Space Shuttle Columbia',
      '28 January 1986: launch of Space Shuttle Challenger',
    ]);
  });

  it('none for certain on the day that Challenger was lost, and none the day after', () => {
    expect(ask('1986-01-28')).toEqual({
      up: [],
      doubtful: [['Space Shuttle Challenger', 'failed launch']],
    });
    expect(ask('1986-01-29')).toEqual({ up: [], doubtful: [] });
  });

  // The data has no end of Aquarius, which brought the crew of Apollo 13 home.
  it('Aquarius possibly with Odyssey', () => {
    expect(ask('1970-04-14')).toEqual({
      up: [['Apollo Odyssey CSM-109', upFor('3 days and 4 hours')]],
      doubtful: [['LM Aquarius', 'no end']],
    });
  });

  it('today only as far as the data goes, which is the day on which it was recorded', () => {
    const inSpace = [
      'Soyuz MS-28',
      'Crew Dragon Freedom',
      'Progress MS-33',
      'Cygnus CRS NG-24 (S.S. Steven R. Nagel)',
      'Progress MS-34',
      'Tianzhou-10',
      'Shenzhou 23',
      'Soyuz MS-29',
    ];
    expect(ask('2026-07-24').up.map(([name]) => name)).toEqual(inSpace);
    expect(ask('2026-11-29')).toEqual({
      up: [],
      doubtful: inSpace.map((name) => [name, 'after data']),
    });
  });
});
