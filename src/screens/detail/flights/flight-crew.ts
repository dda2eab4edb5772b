import { groupBy } from '#lib/group-by.ts';
import type { CrewMember, FlightDetailed } from '#ll2/flight.ts';

/** Where someone boarded and left, in the order in which groups are shown. */
const JOURNEYS = [
  'Launched and landed',
  'Launched',
  'Joined in flight and landed',
  'Joined in flight',
  'On board and landed',
  'On board',
  'Landed',
] as const;
export type Journey = (typeof JOURNEYS)[number];

export type FlightCrewMember = { key: string; name: string | null; role: string | null };

/** Crew with the same journey, sorted by the priority of their roles. */
export type CrewGroup = { journey: Journey; members: FlightCrewMember[] };

type Place = 'launched' | 'onboard' | 'landed';
type CrewRecord = {
  key: string;
  name: string | null;
  roles: Set<string>;
  priority: number;
  places: Set<Place>;
};

// A person has the same astronaut id in all three lists, while the ids of the entries may differ by role. Without an
// astronaut id the name identifies the person, so that nobody is listed three times.
function toKey({ id, astronaut }: CrewMember, place: Place, index: number): string {
  if (astronaut?.id !== null && astronaut?.id !== undefined) return `astronaut ${astronaut.id}`;
  const name = astronaut?.name ?? '';
  if (name !== '') return `name ${name}`;
  if (id !== null) return `entry ${id}`;
  return `${place} ${index}`;
}

function collectCrew({ launch_crew, onboard_crew, landing_crew }: FlightDetailed): CrewRecord[] {
  const people = new Map<string, CrewRecord>();
  const lists = [
    ['launched', launch_crew],
    ['onboard', onboard_crew],
    ['landed', landing_crew],
  ] as const;
  for (const [place, crew] of lists) {
    for (const [index, member] of (crew ?? []).entries()) {
      const key = toKey(member, place, index);
      const known = people.get(key) ?? {
        key,
        name: null,
        roles: new Set(),
        priority: Infinity,
        places: new Set(),
      };
      const role = member.role?.role ?? '';
      people.set(key, {
        ...known,
        name: known.name ?? member.astronaut?.name ?? null,
        roles: role === '' ? known.roles : known.roles.add(role),
        priority: Math.min(known.priority, member.role?.priority ?? Infinity),
        places: known.places.add(place),
      });
    }
  }
  return [...people.values()];
}

/**
 * Someone on board who was not in the launch crew joined in flight. That is certain only if the launch crew is
 * recorded.
 */
function toJourney(places: ReadonlySet<Place>, isLaunchKnown: boolean): Journey {
  const landed = places.has('landed');
  if (places.has('launched')) return landed ? 'Launched and landed' : 'Launched';
  if (!places.has('onboard')) return 'Landed';
  const boarded = isLaunchKnown ? 'Joined in flight' : 'On board';
  return landed ? `${boarded} and landed` : boarded;
}

/** The crew, each person once. Empty when all recorded lists are empty; null when no list is recorded. */
export function toCrewGroups(flight: FlightDetailed): CrewGroup[] | null {
  const { launch_crew, onboard_crew, landing_crew } = flight;
  if (launch_crew === null && onboard_crew === null && landing_crew === null) return null;
  const byPriority = collectCrew(flight).toSorted((a, b) =>
    // Two unknown priorities are compared separately, because Infinity - Infinity is NaN.
    a.priority === b.priority ? 0 : a.priority - b.priority,
  );
  const groups = groupBy(byPriority, ({ places }) => toJourney(places, launch_crew !== null));
  return JOURNEYS.flatMap((journey) => {
    const members = groups.get(journey);
    if (members === undefined) return [];
    return [
      {
        journey,
        members: members.map(({ key, name, roles }) => ({
          key,
          name: name === '' ? null : name,
          role: roles.size === 0 ? null : [...roles].join(', '),
        })),
      },
    ];
  });
}
