import type { Flight } from '#ll2/flight.ts';
import { FlightBody } from '#screens/detail/flights/FlightBody.tsx';
import { toFlightEntries } from '#screens/detail/flights/flight-order.ts';
import { FlightSpan } from '#screens/detail/flights/FlightSpan.tsx';

/** With more flights than this, each is collapsed to one line. A shuttle orbiter has dozens. */
const MAX_EXPANDED = 6;

const NAME = 'text-lead font-bold';

/** The flights of a craft, oldest first, with the events of each. */
export function FlightTimeline({ flights }: { flights: readonly Flight[] }) {
  const entries = toFlightEntries(flights);
  return (
    <ol className="flex flex-col">
      {entries.map(({ key, flight, name, isNewest }) => (
        <li key={key} className="border-t border-hairline py-2 print:py-1.5">
          {entries.length <= MAX_EXPANDED ? (
            <section>
              <h3 className={NAME}>{name}</h3>
              <p>
                <FlightSpan flight={flight} />
              </p>
              <FlightBody flight={flight} name={name} />
            </section>
          ) : (
            <details open={isNewest}>
              <summary className="min-h-6">
                <h3 className={`${NAME} inline align-baseline sm:inline-block sm:w-96`}>{name}</h3>
                <span className="block pl-4 sm:inline sm:pl-2">
                  <FlightSpan flight={flight} />
                </span>
              </summary>
              <FlightBody flight={flight} name={name} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
