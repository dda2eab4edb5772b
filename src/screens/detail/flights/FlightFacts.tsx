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
import { describeDockingTargets } from '#screens/detail/flights/docking-target.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import {
  idFact,
  imageFact,
  linkFact,
  nodeFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { formatNameWithAbbrev } from '#screens/detail/flights/flight-labels.ts';
import { FlightTime } from '#screens/detail/flights/FlightSpan.tsx';
import { OtherFields } from '#screens/detail/facts/OtherFields.tsx';
import { toDisplayPrecision } from '#screens/detail/flights/display-precision.ts';
import { type Fact, FactList } from '#ui/FactList.tsx';

const toFlightFacts = (flight: Flight): Fact[] => [
  textFact('Destination', flight.destination),
  nodeFact('Duration', <DurationValue iso={flight.duration} flights_count={1} form="words" />),
  nodeFact(
    'Turnaround before this flight',
    <DurationValue iso={flight.turn_around_time} flights_count={1} form="words" />,
  ),
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
      <FlightTime time={formatToPrecision(time, toDisplayPrecision(launch).precision)} />
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
      <FactList
        facts={[
          ...toFlightFacts(flight),
          ...(launch === null ? [textFact('Launch', null)] : toLaunchFacts(launch)),
          ...(landing === null ? [textFact('Landing', null)] : toLandingFacts(landing)),
          ...(isDetailed && flight.docking_events !== null
            ? toDockingFacts(flight.docking_events)
            : [textFact('Dockings', null)]),
        ]}
      />
      <OtherFields fields={unknownFieldsOf(flightSchema, flight)} />
      {launch === null ? null : <OtherFields fields={unknownFieldsOf(LaunchSchema, launch)} />}
      {landing === null ? null : <OtherFields fields={unknownFieldsOf(LandingSchema, landing)} />}
    </>
  );
}
