import { MISSION_END_KEYS } from '#catalogue/file/mission-end.ts';
import { formatToPrecision } from '#lib/precise-time.ts';
import {
  type DockingEvent,
  type Flight,
  type Landing,
  type Launch,
  FlightDetailedSchema,
  FlightNormalSchema,
  LandingSchema,
  LaunchSchema,
} from '#ll2/flight.ts';
import { unknownFieldsOf } from '#ll2/unknown-keys.ts';
import { describeDockingTargets } from '#spacecraft/docking-target.ts';
import {
  durationFact,
  idFact,
  imageFact,
  linkFact,
  nodeFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { formatNameWithAbbrev } from '#spacecraft/flight-labels.ts';
import { KnownFacts } from '#screens/detail/facts/KnownFacts.tsx';
import { TimeValue } from '#spacecraft/TimeValue.tsx';
import { OtherFields } from '#screens/detail/facts/OtherFields.tsx';
import { toDisplayPrecision } from '#spacecraft/display-precision.ts';
import type { Fact } from '#ui/FactList.tsx';

const toFlightFacts = (flight: Flight): Fact[] => [
  textFact('Destination', flight.destination),
  // A listed flight took place, so a zero duration means unknown: 1 flight makes it one.
  durationFact('Duration', flight.duration, 1),
  durationFact('Turnaround before this flight', flight.turn_around_time, 1),
  textFact('Spacecraft', flight.spacecraft?.name ?? null),
  idFact('ID in Launch Library', flight.id),
  linkFact('Launch Library record', flight.url),
  textFact('Level of detail', flight.response_mode),
];

// A launch window has the precision of its launch. When LL2 knows only the month of a launch, it still records a day.
const windowFact = (name: string, time: string | null, launch: Launch): Fact =>
  nodeFact(
    name,
    time === null ? null : (
      <TimeValue time={formatToPrecision(time, toDisplayPrecision(launch).precision)} />
    ),
  );

const toLaunchFacts = (launch: Launch): Fact[] => [
  textFact('Launch status', formatNameWithAbbrev(launch.status)),
  textFact('Launch precision', formatNameWithAbbrev(launch.net_precision)),
  windowFact('Window opens', launch.window_start, launch),
  windowFact('Window closes', launch.window_end, launch),
  textFact('Launch provider', formatNameWithAbbrev(launch.launch_service_provider)),
  textFact('Provider type', launch.launch_service_provider?.type?.name ?? null),
  linkFact('Provider record', launch.launch_service_provider?.url ?? null),
  textFact('Rocket', launch.rocket?.configuration?.name ?? null),
  textFact('Mission', launch.mission?.name ?? null),
  textFact('Mission type', launch.mission?.type ?? null),
  textFact('Orbit', formatNameWithAbbrev(launch.mission?.orbit ?? null)),
  imageFact('Launch picture', launch.image),
  textFact('Slug', launch.slug),
  textFact('Launch ID', launch.id),
  linkFact('Launch record', launch.url),
];

const toLandingFacts = (landing: Landing): Fact[] => [
  yesNoFact('Landing attempted', landing.attempt),
  yesNoFact('Landing succeeded', landing.success),
  textFact('Landing type', formatNameWithAbbrev(landing.type)),
  idFact('Landing ID', landing.id),
];

const toDockingFacts = (events: readonly DockingEvent[]): Fact[] =>
  events.length === 0
    ? [textFact('Dockings', 'None listed')]
    : events.map((event, index) =>
        textFact(
          `Docking ${index + 1}${event.id === null ? '' : ` (ID ${event.id})`}`,
          describeDockingTargets(event),
        ),
      );

/** The fields of a flight that its timeline does not show, so that every recorded field is on the page. */
export function FlightFacts({ flight }: { flight: Flight }) {
  const { launch, landing } = flight;
  const isDetailed = flight.response_mode === 'detailed';
  const flightSchema = isDetailed ? FlightDetailedSchema : FlightNormalSchema;
  return (
    <>
      <KnownFacts
        facts={[
          ...toFlightFacts(flight),
          ...(launch === null ? [textFact('Launch', null)] : toLaunchFacts(launch)),
          ...(landing === null ? [textFact('Landing', null)] : toLandingFacts(landing)),
          ...(isDetailed && flight.docking_events !== null
            ? toDockingFacts(flight.docking_events)
            : [textFact('Dockings', null)]),
        ]}
      />
      <OtherFields
        fields={unknownFieldsOf(flightSchema, flight).filter(([key]) => !MISSION_END_KEYS.has(key))}
      />
      {launch === null ? null : <OtherFields fields={unknownFieldsOf(LaunchSchema, launch)} />}
      {landing === null ? null : <OtherFields fields={unknownFieldsOf(LandingSchema, landing)} />}
    </>
  );
}
