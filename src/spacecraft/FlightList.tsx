import type { CrewMember, DockingEvent, Flight } from '#ll2/flight.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { idFact, linkFact, nodeFact, textFact, timeFact } from '#spacecraft/facts.tsx';
import { type Fact, FactList } from '#ui/FactList.tsx';

const toCrew = (crew: CrewMember[] | null) =>
  crew === null
    ? null
    : crew
        .map(({ astronaut, role }) => [astronaut?.name, role?.role].filter(Boolean).join(', '))
        .join('; ');

function toDockings(events: DockingEvent[] | null) {
  if (events === null || events.length === 0) return null;
  return events
    .map(({ docking, departure, docking_location, space_station_target }) => {
      const place = space_station_target?.name ?? docking_location?.name ?? 'place not recorded';
      return `${place}: ${docking ?? 'time not recorded'} to ${departure ?? 'no departure recorded'}`;
    })
    .join('; ');
}

// A flight that is listed was flown: its zero duration is an unknown one.
const duration = (name: string, iso: string | null): Fact =>
  nodeFact(name, <DurationValue iso={iso} flights_count={1} form="words" />);

function toFacts(flight: Flight): Fact[] {
  const { launch, landing } = flight;
  return [
    timeFact('Launch', launch?.net ?? null),
    textFact('Launch precision', launch?.net_precision?.name ?? null),
    textFact('Launch status', launch?.status?.name ?? null),
    textFact(
      'Rocket',
      launch?.rocket?.configuration?.full_name ?? launch?.rocket?.configuration?.name ?? null,
    ),
    textFact('Pad', [launch?.pad?.name, launch?.pad?.location?.name].filter(Boolean).join(', ')),
    textFact('Mission', launch?.mission?.name ?? null),
    textFact('Orbit', launch?.mission?.orbit?.name ?? null),
    textFact('Destination', flight.destination),
    timeFact('Mission end', flight.mission_end),
    duration('Duration', flight.duration),
    duration('Turnaround before it', flight.turn_around_time),
    textFact('Landing', landing?.landing_location?.name ?? landing?.description ?? null),
    nodeFact(
      'Landing succeeded',
      landing?.success === true ? 'Yes' : landing?.success === false ? 'No' : null,
    ),
    ...(flight.response_mode === 'detailed'
      ? [
          textFact('Launch crew', toCrew(flight.launch_crew)),
          textFact('Crew on board', toCrew(flight.onboard_crew)),
          textFact('Landing crew', toCrew(flight.landing_crew)),
          textFact('Dockings', toDockings(flight.docking_events)),
        ]
      : []),
    idFact('ID in Launch Library', flight.id),
    linkFact('Launch Library record', flight.url),
  ];
}

/** The flights of a craft. Null is "not recorded", which is not "none". */
export function FlightList({ flights }: { flights: Flight[] | null }) {
  if (flights === null) {
    return <p className="text-quiet">Its flights are not recorded one by one in this catalogue.</p>;
  }
  if (flights.length === 0)
    return <p className="text-quiet">Launch Library lists no flight of this craft.</p>;
  return (
    <ol className="flex flex-col gap-6">
      {flights.map((flight, index) => (
        <li key={flight.id ?? `flight ${index + 1}`}>
          <h3 className="text-lead font-bold">{flight.launch?.name ?? `Flight ${index + 1}`}</h3>
          <FactList facts={toFacts(flight)} />
        </li>
      ))}
    </ol>
  );
}
