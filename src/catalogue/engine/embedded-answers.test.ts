import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#catalogue/engine/engine.ts';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { parseCatalogueQuery } from '#catalogue/query/catalogue-parameters.ts';

// Questions that people have, on the embedded catalogue. The answers were worked out by hand from the recordings that it
// was joined from, and from GCAT's; they change with its editions.
const { spacecraft } = parseCatalogueText(readFileSync('public/catalogue/spacecraft.json', 'utf8'));
const engine = createEngine(spacecraft);

function ask(search: string): string[] {
  const { query, notices } = parseCatalogueQuery(new URLSearchParams(search));
  expect(notices).toEqual([]);
  return engine.all(query).map(({ name }) => name);
}

describe('the embedded catalogue', () => {
  it.each<[string, string, string[]]>([
    ['was longest in space', 'ordering=-time_in_space&limit=1', ['X-37B 1']],
    [
      'is the shuttle with the most flights, and so on',
      'search=shuttle&search_in=everything&ordering=-flights_count',
      [
        'Space Shuttle Discovery',
        'Space Shuttle Atlantis',
        'Space Shuttle Columbia',
        'Space Shuttle Endeavour',
        'Space Shuttle Challenger',
      ],
    ],
    [
      'flew in 1965',
      'search=1965&search_in=everything&sort=first_launch',
      [
        'Gemini SC2',
        'Voskhod-3KD No.1',
        'Voskhod-3KD No.4',
        'Gemini SC3',
        'Gemini SC4',
        'Gemini SC5',
        'X-15-1',
        'Gemini SC7',
        'Gemini SC6',
      ],
    ],
    [
      'is a lunar module',
      'search=lunar+module&search_in=everything',
      ['LM Aquarius', 'LM Challenger'],
    ],
    [
      'was at Skylab',
      'search=skylab&search_in=everything&sort=first_launch',
      ['Apollo CSM-116', 'Apollo CSM-117', 'Apollo CSM-118'],
    ],
    ['flew Apollo 11', 'search=apollo+11&search_in=everything', ['Apollo Columbia CSM-107']],
    [
      'was the last crewed one of the Soviet Union',
      'search=soviet&search_in=everything&human_rated=true&sort=-first_launch',
      ['Soyuz TM-13'],
    ],
    ['has the serial number C210', 'search=C210&search_in=everything', ['Crew Dragon Endurance']],
    [
      'is in space',
      'in_space=true&sort=name',
      [
        'Crew Dragon Freedom',
        'Cygnus CRS NG-24 (S.S. Steven R. Nagel)',
        'Progress MS-33',
        'Progress MS-34',
        'Shenzhou 23',
        'Soyuz MS-28',
        'Soyuz MS-29',
        'Tianzhou-10',
      ],
    ],
  ])('says which craft %s', (_, search, names) => {
    expect(ask(search).slice(0, names.length)).toEqual(names);
  });

  it.each([
    ['crewed craft of China', 'country=6&human_rated=true', 19],
    [
      'Dragons with a picture that a magazine may print',
      'search=dragon&search_in=everything&free_picture=true',
      25,
    ],
    ['Soyuz that flew more than once', 'search=soyuz&search_in=everything&flights_min=2', 0],
    ['craft whose picture nobody credited', 'missing=credit', 475],
    ['craft of Northrop Grumman', 'search=northrop+grumman&search_in=everything', 20],
    [
      'craft of Apollo 11 or CSM-011, not CSM-110 to 118',
      'search=apollo+11&search_in=everything',
      2,
    ],
    ['craft of Soyuz MS-07, typed without the zero', 'search=soyuz+ms+7&search_in=everything', 1],
    [
      'crewed craft of the Soviet Union',
      'search=soviet&search_in=everything&human_rated=true',
      123,
    ],
    ['craft of Roscosmos', 'search=roscosmos&search_in=everything', 389],
  ])('counts %s', (_, search, count) => {
    expect(ask(search)).toHaveLength(count);
  });

  it('has the largest craft', () => {
    const [first, , , , fifth, sixth] = ask('sort=-height');
    expect([first, fifth]).toEqual(['Space Shuttle Columbia', 'Space Shuttle Endeavour']);
    expect(sixth).toBe('Ship 39');
  });

  it('knows no Progress that was docked for more than 300 days', () => {
    const [longest] = ask('search=progress&search_in=everything&ordering=-time_docked');
    const craft = spacecraft.find(({ name }) => name === longest);
    expect(craft?.time_docked).toMatch(/^P\d{2,3}DT/);
    expect(Number(craft?.time_docked?.match(/\d+/)?.[0])).toBeLessThan(300);
  });
});
