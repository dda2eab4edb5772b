import type { ReactNode } from 'react';
import { formatNumber } from '#lib/format.ts';
import { shortenMonths } from '#lib/precise-time.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { BasisMark } from '#screens/detail/basis/BasisMark.tsx';
import type { BasisField } from '#screens/detail/basis/basis-notes.ts';
import { NotRecorded } from '#screens/detail/facts/KnownFacts.tsx';
import { orderFlights } from '#screens/detail/flights/flight-order.ts';
import { toLaunchDay } from '#spacecraft/flight-dates.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { isPlanned } from '#spacecraft/flight-time.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

type Figure = {
  name: string;
  /** In a sentence. */
  fullName: string;
  field: BasisField;
  value: ReactNode;
};

const count = (value: number | null) => (value === null ? null : formatNumber(value));

function toFigures(spacecraft: SpacecraftDetailed): Figure[] {
  const { flights_count, mission_ends_count, flights } = spacecraft;
  const duration = (iso: string | null) =>
    toRecordedDuration(iso, flights_count).kind === 'missing' || iso === null ? null : (
      <DurationValue iso={iso} flights_count={flights_count} form="short" />
    );
  const first = orderFlights(flights ?? []).find(
    (flight) => !isPlanned(flight) && toLaunchDay(flight) !== null,
  );
  const day = first === undefined ? null : toLaunchDay(first);
  const isComplete = flights_count === null || flights_count === flights?.length;
  return [
    {
      name: 'flights',
      fullName: 'number of flights',
      field: 'flights_count',
      value: count(flights_count),
    },
    {
      name: 'missions ended',
      fullName: 'missions ended',
      field: 'mission_ends_count',
      value: count(mission_ends_count),
    },
    {
      name: 'in space',
      fullName: 'time in space',
      field: 'time_in_space',
      value: duration(spacecraft.time_in_space),
    },
    {
      name: 'docked',
      fullName: 'time docked',
      field: 'time_docked',
      value: duration(spacecraft.time_docked),
    },
    // A craft of one flight has none.
    ...(flights_count === 1 || flights_count === 0
      ? []
      : [
          {
            name: 'fastest turnaround',
            fullName: 'fastest turnaround',
            field: 'fastest_turnaround' as const,
            value: duration(spacecraft.fastest_turnaround),
          },
        ]),
    {
      name: isComplete ? 'first flight' : 'first known flight',
      fullName: 'first flight',
      field: first?.id === null ? 'flights.launch' : 'flights',
      value:
        day === null ? null : (
          <time dateTime={day.dateTime ?? undefined}>{shortenMonths(day.text)}</time>
        ),
    },
  ];
}

/** A craft's figures, those that are recorded. Each is above its name, so that figures align even when names wrap. */
export function CraftFigures({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const figures = toFigures(spacecraft);
  const known = figures.filter(({ value }) => value !== null);
  const missing = [
    ...(spacecraft.status === null ? ['status'] : []),
    ...(spacecraft.serial_number === null ? ['serial number'] : []),
    ...(spacecraft.spacecraft_config === null ? ['design'] : []),
    ...figures.filter(({ value }) => value === null).map(({ fullName }) => fullName),
  ];
  return (
    <>
      {known.length === 0 ? null : (
        <dl className="figures grid grid-cols-2 gap-x-4 border-t border-edge sm:grid-cols-3 md:max-lg:grid-cols-2 print:grid-cols-4 on-label:grid-cols-3 on-label:[grid-area:facts]">
          {known.map(({ name, field, value }) => (
            <div
              key={name}
              className="flex flex-col-reverse justify-end border-b border-hairline py-2 wrap-break-word"
            >
              <dt className="text-note text-quiet">{name}</dt>
              <dd className="text-lead sm:text-title print:text-lead on-label:text-body">
                {value}
                <BasisMark field={field} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <NotRecorded names={missing} />
    </>
  );
}
