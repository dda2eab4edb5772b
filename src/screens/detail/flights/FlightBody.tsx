import type { Flight } from '#ll2/flight.ts';
import { CrewList } from '#screens/detail/flights/CrewList.tsx';
import { toFlightEvents } from '#screens/detail/flights/flight-events.ts';
import { FlightEventItem } from '#screens/detail/flights/FlightEventItem.tsx';
import { FlightFacts } from '#screens/detail/flights/FlightFacts.tsx';
import { joinRecorded } from '#spacecraft/flight-labels.ts';
import { LongText } from '#ui/LongText.tsx';

/** A flight below its heading: mission, events, crew and the other fields of its record. */
export function FlightBody({ flight, name }: { flight: Flight; name: string }) {
  const description = joinRecorded([flight.launch?.mission?.description]);
  return (
    <div className="flex flex-col gap-4 pt-3 print:gap-1.5 print:pt-1">
      {description === null ? null : (
        <p className="prose-width whitespace-pre-line">
          <LongText text={description} />
        </p>
      )}
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[3fr_2fr] print:grid-cols-[3fr_2fr]">
        <ol aria-label={`Events of ${name}`}>
          {toFlightEvents(flight).map((event) => (
            <FlightEventItem key={event.key} event={event} />
          ))}
        </ol>
        <CrewList flight={flight} />
      </div>
      <details className="not-open:print:hidden">
        <summary className="min-h-6 w-fit text-note">
          All other fields<span className="sr-only"> of {name}</span>
        </summary>
        <div className="pt-2">
          <FlightFacts flight={flight} />
        </div>
      </details>
    </div>
  );
}
