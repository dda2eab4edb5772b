import { aLaunch, aNormalFlight } from '#testing/a-flight.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

type Flown = { net: string; mission_end?: string };

type Given = {
  id: number;
  name: string;
  family: 'Alpha' | 'Beta';
  human_rated: boolean | null;
  in_space?: boolean;
  flights: readonly Flown[];
};

const FAMILY_IDS = { Alpha: 11, Beta: 12 };

const aCraft = ({ id, name, family, human_rated, in_space = false, flights }: Given) => ({
  ...aSpacecraft({ id, name, in_space }),
  response_mode: 'detailed',
  spacecraft_config: {
    ...aSpacecraftConfig({ id: FAMILY_IDS[family], name: `${family} design` }),
    response_mode: 'detailed',
    human_rated,
    agency: { id: 44, name: 'Synthetic Agency', abbrev: 'SYN' },
    family: [{ id: FAMILY_IDS[family], name: family }],
  },
  flights: flights.map(({ net, mission_end = null }, index) =>
    aNormalFlight({
      id: id * 10 + index,
      launch: aLaunch({ name: `Mission of ${name}`, net }),
      mission_end,
    }),
  ),
});

/** Synthetic craft, one for each state of a flight, and one without any. */
export const timelineCraft = [
  aCraft({
    id: 1,
    name: 'Alpha 1',
    family: 'Alpha',
    human_rated: true,
    flights: [{ net: '1965-06-03T15:15:59Z', mission_end: '1965-06-07T17:12:11Z' }],
  }),
  aCraft({
    id: 2,
    name: 'Alpha 2',
    family: 'Alpha',
    human_rated: false,
    flights: [{ net: '1970-01-01T00:00:00Z', mission_end: '1970-06-01T00:00:00Z' }],
  }),
  aCraft({
    id: 3,
    name: 'Beta 1',
    family: 'Beta',
    human_rated: true,
    in_space: true,
    flights: [{ net: '2020-01-01T00:00:00Z' }],
  }),
  aCraft({
    id: 4,
    name: 'Beta 2',
    family: 'Beta',
    human_rated: null,
    flights: [{ net: '1990-05-05T00:00:00Z' }],
  }),
  aCraft({ id: 5, name: 'Beta 3', family: 'Beta', human_rated: null, flights: [] }),
];
