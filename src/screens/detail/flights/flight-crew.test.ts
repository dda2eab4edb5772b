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

it('mentions each once, by way and by priority, those without one last', () => {
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

it('tells who stayed, who joined and landed, and who only landed', () => {
  expect(toLines({ launch_crew: [ada], onboard_crew: [ben], landing_crew: [ben, cleo] })).toEqual([
    'Launched: Ada Pilot',
    'Joined in flight and landed: Ben Commander',
    'Landed: Cleo Flight Engineer',
  ]);
});

it('doesn’t say that someone joined when nobody recorded who launched', () => {
  expect(toLines({ onboard_crew: [ada] })).toEqual(['On board: Ada Pilot']);
  expect(toLines({ launch_crew: [], onboard_crew: [ada] })).toEqual([
    'Joined in flight: Ada Pilot',
  ]);
});

it('keeps both roles of one who changed', () => {
  const later = aCrewMember(1, 'Ada', 'Commander', 0);
  expect(toLines({ launch_crew: [ada], landing_crew: [later] })).toEqual([
    'Launched and landed: Ada Pilot, Commander',
  ]);
});

it('knows someone without an id by name, and keeps apart those without either', () => {
  const named = { ...ada, id: null, astronaut: { id: null, name: 'Ada' } };
  const nobody = { id: null, role: null, astronaut: null };
  expect(
    toLines({ launch_crew: [named, nobody], onboard_crew: null, landing_crew: [named, nobody] }),
  ).toEqual(['Launched and landed: Ada Pilot', 'Launched: null -', 'Landed: null -']);
});

it('tells no crew from a crew that isn’t recorded', () => {
  expect(toCrewGroups(aFlight({ launch_crew: [], onboard_crew: null }))).toEqual([]);
  expect(toCrewGroups(aFlight())).toBeNull();
});
