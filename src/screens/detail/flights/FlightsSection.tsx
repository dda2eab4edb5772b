import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { formatCount } from '#lib/format.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { liveFlightsQuery } from '#source/live-queries.ts';
import type { Flight } from '#ll2/flight.ts';
import { Button } from '#ui/Button.tsx';
import { Countdown } from '#ui/Countdown.tsx';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';
import { FlightTimeline } from '#screens/detail/flights/FlightTimeline.tsx';

type FlightListProps = {
  /** Null is "not recorded", which is not "none". */
  flights: readonly Flight[] | null;
  /** Controls and status below the list. */
  children?: ReactNode;
};

/** The flights of a craft, or the reason why none are shown. */
function FlightList({ flights, children }: FlightListProps) {
  return (
    <>
      {flights === null ? (
        <p className="text-quiet">This catalogue has no list of the flights of this craft.</p>
      ) : flights.length === 0 ? (
        <p className="text-quiet">Launch Library lists no flights for this craft.</p>
      ) : (
        <FlightTimeline flights={flights} />
      )}
      {children}
    </>
  );
}

type FlightsSectionProps = { id: number; flights: Flight[] | null };

/** Only LL2's list of flights has crews and dockings (`response_mode: 'detailed'`). */
const isComplete = (flights: Flight[] | null) =>
  flights?.every(({ response_mode }) => response_mode === 'detailed') ?? false;

function toOutcome({ count, flights }: { count: number; flights: readonly Flight[] }): string {
  const missing = count - flights.length;
  return `From Launch Library.${missing > 0 ? ` ${formatCount(missing, 'flight', 'flights')} could not be read.` : ''}`;
}

/** The recorded flights of a craft, and a button that requests the full ones from LL2. */
export function FlightsSection({ id, flights }: FlightsSectionProps) {
  const [isRequested, setIsRequested] = useState(false);
  const access = useDataAccess();
  const isOnline = useIsOnline();
  const { left } = useCallsLeft();
  const { data, error, isFetching, refetch } = useQuery({
    ...liveFlightsQuery(access, id),
    enabled: isRequested,
    select: ({ data: flown }) => flown,
  });
  if (data === undefined && isComplete(flights)) return <FlightList flights={flights} />;
  const failure = isFetching ? null : error;
  const until =
    failure instanceof Ll2Error && failure.failure.kind === 'throttled'
      ? failure.failure.until
      : null;
  return (
    <FlightList flights={data?.flights ?? flights}>
      {data === undefined ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-note print:hidden">
          <Button
            isDisabled={isFetching || !isOnline || until !== null}
            onClick={() => (isRequested ? void refetch() : setIsRequested(true))}
          >
            Load crews and dockings from Launch Library
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
  );
}
