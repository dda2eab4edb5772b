import type { ReactNode } from 'react';
import { firstLaunchOf } from '#catalogue/engine/first-launch.ts';
import { formatDate, formatNumber, formatShortDate } from '#lib/format.ts';
import { flightsOf, isHumanRated } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts';
import type { TableColumn } from '#paths/list.ts';
import { toAgencyLabel } from '#spacecraft/agency-label.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { SerialNumber } from '#spacecraft/SerialNumber.tsx';
import { SpacecraftPicture } from '#spacecraft/SpacecraftPicture.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { YesNo } from '#spacecraft/YesNo.tsx';
import { Missing } from '#ui/Missing.tsx';

const orMissing = (value: string | null | undefined): ReactNode =>
  value === null || value === undefined || value === '' ? <Missing /> : value;

const toCount = (count: number | null | undefined): ReactNode =>
  count === null || count === undefined ? <Missing /> : formatNumber(count);

const toMeasure = (value: number | null | undefined, unit: string): ReactNode =>
  value === null || value === undefined ? <Missing /> : `${formatNumber(value)}\u00a0${unit}`;

const toDuration = (iso: string | null, { flights_count }: Spacecraft): ReactNode => (
  <DurationValue iso={iso} flights_count={flights_count} form="short" />
);

/** The design with its measures; null if the record doesn't have them. */
function designOf({ spacecraft_config: config }: Spacecraft): SpacecraftConfigDetailed | null {
  return config?.response_mode === 'detailed' ? config : null;
}

function FirstLaunch({ spacecraft }: { spacecraft: Spacecraft }) {
  const launch = firstLaunchOf(spacecraft);
  if (launch === null) return <Missing reason="No launch recorded" />;
  const date = new Date(launch).toISOString();
  return <time dateTime={date}>{formatShortDate(date)}</time>;
}

function MaidenFlight({ spacecraft }: { spacecraft: Spacecraft }) {
  const date = designOf(spacecraft)?.maiden_flight ?? null;
  return date === null ? <Missing /> : <time dateTime={date}>{formatDate(date)}</time>;
}

/** What a column says of a craft. The name is the row's header. */
export const CELLS: Record<Exclude<TableColumn, 'name'>, (spacecraft: Spacecraft) => ReactNode> = {
  status: ({ status }) => <StatusBadge status={status} />,
  spacecraft_config: ({ spacecraft_config: config }) => orMissing(config?.name),
  flights_count: ({ flights_count }) => toCount(flights_count),
  mission_ends_count: ({ mission_ends_count }) => toCount(mission_ends_count),
  time_in_space: (craft) => toDuration(craft.time_in_space, craft),
  time_docked: (craft) => toDuration(craft.time_docked, craft),
  fastest_turnaround: (craft) => toDuration(craft.fastest_turnaround, craft),
  id: ({ id }) => id,
  image: (craft) => <SpacecraftPicture spacecraft={craft} layout="row" />,
  serial_number: ({ serial_number }) => <SerialNumber serial_number={serial_number} />,
  in_space: ({ in_space }) => <YesNo value={in_space} showsBadge />,
  type: ({ spacecraft_config: config }) => orMissing(config?.type?.name),
  agency: ({ spacecraft_config: config }) => orMissing(toAgencyLabel(config?.agency)),
  first_launch: (craft) => <FirstLaunch spacecraft={craft} />,
  in_use: ({ spacecraft_config: config }) => <YesNo value={config?.in_use ?? null} />,
  human_rated: (craft) => <YesNo value={isHumanRated(craft)} />,
  crew_capacity: (craft) => toCount(designOf(craft)?.crew_capacity),
  height: (craft) => toMeasure(designOf(craft)?.height, 'm'),
  diameter: (craft) => toMeasure(designOf(craft)?.diameter, 'm'),
  payload_capacity: (craft) => toMeasure(designOf(craft)?.payload_capacity, 'kg'),
  maiden_flight: (craft) => <MaidenFlight spacecraft={craft} />,
  flights: (craft) =>
    craft.response_mode === 'detailed' && craft.flights !== null ? (
      formatNumber(flightsOf(craft).length)
    ) : (
      <Missing />
    ),
};

/** Columns of numbers are right-aligned, so that their digits line up. */
export const FIGURE_COLUMNS: ReadonlySet<TableColumn> = new Set([
  'id',
  'flights_count',
  'mission_ends_count',
  'time_in_space',
  'time_docked',
  'fastest_turnaround',
  'crew_capacity',
  'height',
  'diameter',
  'payload_capacity',
  'flights',
]);
