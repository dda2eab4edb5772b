import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { CraftPicture } from '#spacecraft/CraftPicture.tsx';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { ORDERING_LABELS } from '#spacecraft/labels.ts';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { StatusMark } from '#spacecraft/StatusMark.tsx';
import { YesNo } from '#spacecraft/YesNo.tsx';
import { Missing } from '#ui/Missing.tsx';

// The rows come ordered from the source; the table only keeps the state of its headers.
export const features = tableFeatures({ rowSortingFeature });

const column = createColumnHelper<typeof features, Spacecraft>();
const orMissing = (value: string | null | undefined) =>
  value === null || value === undefined || value === '' ? <Missing /> : value;
const numberOrMissing = (value: number | null) =>
  value === null ? <Missing /> : formatNumber(value);

/** Columns of figures: set to the right, so that digits stand under each other. */
export const FIGURE_COLUMNS: ReadonlySet<string> = new Set([
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
]);

// Column ids are LL2's field names. Those in ORDERING_LABELS are the ones LL2 orders by.
export const normalColumns = column.columns([
  column.display({
    id: 'image',
    header: 'Image',
    cell: ({ row }) => <CraftPicture spacecraft={row.original} layout="row" />,
  }),
  column.accessor('name', {
    header: 'Name',
    enableSorting: false,
    cell: ({ row }) => <SpacecraftLink spacecraft={row.original} />,
  }),
  column.accessor('serial_number', {
    header: 'Serial number',
    enableSorting: false,
    cell: ({ getValue }) => <span className="font-mono text-note">{orMissing(getValue())}</span>,
  }),
  column.accessor('status', {
    header: 'Status',
    enableSorting: false,
    cell: ({ getValue }) => <StatusMark status={getValue()} />,
  }),
  column.accessor('in_space', {
    header: 'In space',
    enableSorting: false,
    cell: ({ getValue }) => <YesNo value={getValue()} isAlive />,
  }),
  column.accessor('spacecraft_config', {
    header: 'Configuration',
    enableSorting: false,
    cell: ({ getValue }) => orMissing(getValue()?.name),
  }),
  column.accessor((row) => row.spacecraft_config?.type?.name, {
    id: 'type',
    header: 'Type',
    enableSorting: false,
    cell: ({ getValue }) => orMissing(getValue()),
  }),
  column.accessor((row) => row.spacecraft_config?.agency, {
    id: 'agency',
    header: 'Agency',
    enableSorting: false,
    cell: ({ getValue }) => {
      const agency = getValue();
      return (
        <span title={agency?.name ?? undefined}>{orMissing(agency?.abbrev ?? agency?.name)}</span>
      );
    },
  }),
  column.accessor('flights_count', {
    header: ORDERING_LABELS.flights_count,
    sortDescFirst: true,
    cell: ({ getValue }) => numberOrMissing(getValue()),
  }),
  column.accessor('mission_ends_count', {
    header: ORDERING_LABELS.mission_ends_count,
    sortDescFirst: true,
    cell: ({ getValue }) => numberOrMissing(getValue()),
  }),
  column.accessor('time_in_space', {
    header: ORDERING_LABELS.time_in_space,
    sortDescFirst: true,
    cell: ({ getValue, row }) => (
      <DurationValue iso={getValue()} flights_count={row.original.flights_count} form="short" />
    ),
  }),
  column.accessor('time_docked', {
    header: ORDERING_LABELS.time_docked,
    sortDescFirst: true,
    cell: ({ getValue, row }) => (
      <DurationValue iso={getValue()} flights_count={row.original.flights_count} form="short" />
    ),
  }),
  column.accessor('fastest_turnaround', {
    header: 'Fastest turnaround',
    enableSorting: false,
    cell: ({ getValue, row }) => (
      <DurationValue iso={getValue()} flights_count={row.original.flights_count} form="short" />
    ),
  }),
  column.accessor('id', {
    header: ORDERING_LABELS.id,
    sortDescFirst: false,
    cell: ({ getValue }) => getValue(),
  }),
]);
