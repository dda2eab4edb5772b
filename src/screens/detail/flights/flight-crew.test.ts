import { expect, it } from 'vitest';
import { toCrewGroups } from '#screens/detail/flights/flight-crew.ts';
import { aCrewMember, aFlight } from '#testing/a-flight.ts';

const ada = aCrewMember(1, 'Ada', 'Pilot', 1);
const ben = aCrewMember(2, 'Ben', 'Commander', 0);
const cleo = aCrewMember(3, 'Cleo', 'Flight Engineer', 2);
const dan = aCrewMember(4, 'Dan');

const toLines = (given: Parameters<typeof aFlight>[0]) =>
  toCrewGroups(aFlight(given))?.map(
    ({ journey, members }) =>
      `${journey}: ${members.map(({ name, role }) => `${name} ${role ?? '-'}`).join(', ')}`,
  );

it('lists each person once, by journey, then by priority; those without a priority last', () => {
  expect(
    toLines({
      launch_crew: [dan, ada, ben],
      onboard_crew: [ada, ben, cleo],
      landing_crew: [ada, ben, dan],
    }),
  ).toEqual([
    'Launched and landed: Ben Commander, Ada Pilot, Dan -',
    'Joined in flight: Cleo Flight Engineer',
  ]);
});

it('distinguishes who stayed, who joined and landed, and who only landed', () => {
  expect(toLines({ launch_crew: [ada], onboard_crew: [ben], landing_crew: [ben, cleo] })).toEqual([
    'Launched: Ada Pilot',
    'Joined in flight and landed: Ben Commander',
    'Landed: Cleo Flight Engineer',
  ]);
});

it('does not claim that someone joined in flight when the launch crew is not recorded', () => {
  expect(toLines({ onboard_crew: [ada] })).toEqual(['On board: Ada Pilot']);
  expect(toLines({ launch_crew: [], onboard_crew: [ada] })).toEqual([
    'Joined in flight: Ada Pilot',
  ]);
});

it('keeps both roles of someone whose role changed', () => {
  const later = aCrewMember(1, 'Ada', 'Commander', 0);
  expect(toLines({ launch_crew: [ada], landing_crew: [later] })).toEqual([
    'Launched and landed: Ada Pilot, Commander',
  ]);
});

it('identifies someone without an id by name, and never merges entries that have neither', () => {
  const named = { ...ada, id: null, astronaut: { id: null, name: 'Ada' } };
  const nobody = { id: null, role: null, astronaut: null };
  expect(
    toLines({ launch_crew: [named, nobody], onboard_crew: null, landing_crew: [named, nobody] }),
  ).toEqual(['Launched and landed: Ada Pilot', 'Launched: null -', 'Landed: null -']);
});

it('distinguishes an empty crew from one that is not recorded', () => {
  expect(toCrewGroups(aFlight({ launch_crew: [], onboard_crew: null }))).toEqual([]);
  expect(toCrewGroups(aFlight())).toBeNull();
});
