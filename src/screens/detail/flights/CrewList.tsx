import type { Flight } from '#ll2/flight.ts';
import { type CrewGroup, toCrewGroups } from '#screens/detail/flights/flight-crew.ts';

function Group({ group: { journey, members } }: { group: CrewGroup }) {
  return (
    <div>
      <p className="text-note text-quiet">{journey}</p>
      <ul aria-label={journey}>
        {members.map(({ key, name, role }) => (
          <li key={key}>
            {name ?? 'Name not recorded'}
            <span className="text-note text-quiet">, {role ?? 'role not recorded'}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The crew, grouped by where they boarded and left. */
function Crew({ flight }: { flight: Flight }) {
  if (flight.response_mode !== 'detailed') {
    return <p className="text-quiet">This record does not include crew and dockings.</p>;
  }
  const groups = toCrewGroups(flight);
  if (groups === null) return <p className="text-quiet">Crew not recorded.</p>;
  if (groups.length === 0) return <p className="text-quiet">Launch Library lists no crew.</p>;
  return groups.map((group) => <Group key={group.journey} group={group} />);
}

export function CrewList({ flight }: { flight: Flight }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-bold">Crew</h3>
      <Crew flight={flight} />
    </section>
  );
}
