import { useQuery } from '@tanstack/react-query';
import { useContext, useState, type ReactNode } from 'react';
import { formatCount, formatNumber } from '#lib/format.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { liveFlightsQuery } from '#source/live-queries.ts';
import type { Flight } from '#ll2/flight.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { BasisContext, BasisMark, BasisNotes, NO_NOTES } from '#screens/detail/basis/BasisMark.tsx';
import { FLIGHT_FIELDS, HEADER_FIELDS } from '#screens/detail/basis/basis-notes.ts';
import { CraftSection } from '#screens/detail/CraftSection.tsx';
import { Button } from '#ui/Button.tsx';
import { Countdown } from '#ui/Countdown.tsx';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';
import { FlightsTable } from '#screens/detail/flights/FlightsTable.tsx';

type FlightListProps = {
  spacecraft: SpacecraftDetailed;
  /** Null is "not recorded", which is not "none". */
  flights: readonly Flight[] | null;
  /** Controls and status below the list. */
  children?: ReactNode;
};

/** How many flights are listed, and how many there are where that is another number. */
function toCount({ flights_count }: SpacecraftDetailed, listed: number): string {
  return flights_count === null || flights_count === listed
    ? formatNumber(listed)
    : `${formatNumber(listed)} of ${formatNumber(flights_count)}`;
}

/** The flights of a craft, or the reason why none are shown. */
function FlightList({ spacecraft, flights, children }: FlightListProps) {
  const isListed = flights !== null && flights.length > 0;
  return (
    <CraftSection
      title="Flights"
      detail={isListed ? toCount(spacecraft, flights.length) : null}
      marks={flights?.some(({ id }) => id !== null) ? <BasisMark field="flights" /> : null}
    >
      {isListed ? (
        <FlightsTable flights={flights} isInSpace={spacecraft.in_space === true} />
      ) : (
        <p className="text-quiet">
          {flights === null
            ? 'This catalogue has no list of the flights of this craft.'
            : 'Launch Library lists no flights for this craft.'}
        </p>
      )}
      <BasisNotes of={FLIGHT_FIELDS} except={HEADER_FIELDS} />
      {children}
    </CraftSection>
  );
}

/** Whether crews and dockings are recorded, which only LL2's list of flights has. */
const isComplete = (flights: readonly Flight[] | null) =>
  flights?.every(
    (flight) =>
      flight.response_mode === 'detailed' &&
      flight.launch_crew !== null &&
      flight.docking_events !== null,
  ) ?? false;

function toOutcome({ count, flights }: { count: number; flights: readonly Flight[] }): string {
  const missing = count - flights.length;
  return `From Launch Library.${missing > 0 ? ` ${formatCount(missing, 'flight', 'flights')} could not be read.` : ''}`;
}

/** The recorded flights of a craft, and a button that requests the full ones from LL2. */
export function FlightsSection({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { id, flights } = spacecraft;
  const [isRequested, setIsRequested] = useState(false);
  const access = useDataAccess();
  const notes = useContext(BasisContext);
  const isOnline = useIsOnline();
  const { left } = useCallsLeft();
  const { data, error, isFetching, refetch } = useQuery({
    ...liveFlightsQuery(access, id),
    enabled: isRequested,
    select: ({ data: flown }) => flown,
  });
  if (data === undefined && isComplete(flights))
    return <FlightList spacecraft={spacecraft} flights={flights} />;
  const failure = isFetching ? null : error;
  const until =
    failure instanceof Ll2Error && failure.failure.kind === 'throttled'
      ? failure.failure.until
      : null;
  return (
    // The catalogue's notes are not about flights from LL2.
    <BasisContext value={data === undefined ? notes : NO_NOTES}>
      <FlightList spacecraft={spacecraft} flights={data?.flights ?? flights}>
        {data === undefined ? (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-note print:hidden">
            <Button
              isDisabled={isFetching || !isOnline || until !== null}
              onClick={() => (isRequested ? void refetch() : setIsRequested(true))}
            >
              {flights === null || flights.length === 0
                ? 'Load flights from Launch Library'
                : 'Load crews and dockings from Launch Library'}
            </Button>
            <span className="text-quiet">
              {isOnline ? `1 API request (${left} left this hour)` : 'This device is offline'}
            </span>
            {until === null ? null : (
              <span>
                You can try again in <Countdown until={until} />
              </span>
            )}
          </div>
        ) : null}
        <Status className="text-note">
          {data !== undefined
            ? toOutcome(data)
            : isFetching
              ? 'Loading from Launch Library…'
              : failure === null
                ? null
                : failure instanceof Ll2Error
                  ? failure.message
                  : 'The request could not be sent.'}
        </Status>
      </FlightList>
    </BasisContext>
  );
}
