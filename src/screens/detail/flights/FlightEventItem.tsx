import { formatToPrecision } from '#lib/precise-time.ts';
import { EventMark } from '#screens/detail/flights/EventMark.tsx';
import type { FlightEvent } from '#screens/detail/flights/flight-events.ts';
import { TimeValue } from '#spacecraft/TimeValue.tsx';

const NO_PLACE = {
  launch: 'Pad not recorded',
  docking: 'Docking target not recorded',
  departure: 'Docking target not recorded',
  landing: 'Landing place not recorded',
  'mission-end': 'Place not recorded',
} satisfies Record<FlightEvent['kind'], string>;

/** One event on a flight's timeline. The line between icons is a border, because browsers don't print backgrounds. */
export function FlightEventItem({ event }: { event: FlightEvent }) {
  const { kind, title, time, precision, precisionName, place, notes } = event;
  return (
    <li className="relative grid grid-cols-[0.875rem_minmax(0,1fr)] gap-x-3 pb-5 before:absolute before:top-5.5 before:bottom-0 before:left-[0.4375rem] before:border-l before:border-edge last:pb-0 last:before:hidden print:break-inside-avoid print:pb-1.5">
      <EventMark kind={kind} />
      <div className="grid gap-x-6 sm:grid-cols-[15rem_minmax(0,1fr)] print:grid-cols-[2fr_3fr]">
        <div>
          <p className="font-bold">{title}</p>
          <p className="figures text-note text-quiet">
            {time === null ? (
              'Time not recorded'
            ) : (
              <TimeValue time={formatToPrecision(time, precision)} />
            )}
            {time === null || precisionName === null ? null : (
              <span className="block">Precision: {precisionName}</span>
            )}
          </p>
        </div>
        <div className="min-w-0">
          <p className={place === null ? 'text-quiet' : ''}>{place ?? NO_PLACE[kind]}</p>
          {notes.map((note) => (
            <p key={note} className="text-note whitespace-pre-line text-quiet">
              {note}
            </p>
          ))}
        </div>
      </div>
    </li>
  );
}
