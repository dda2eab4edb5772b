import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toAgencyLabel } from '#spacecraft/agency-label.ts';
import { SpacecraftPicture } from '#spacecraft/SpacecraftPicture.tsx';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { Highlight } from '#spacecraft/Highlight.tsx';
import { isDescendingFirst, SORT_LABELS } from '#wording/labels.ts';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { SerialNumber } from '#spacecraft/SerialNumber.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { YesNo } from '#spacecraft/YesNo.tsx';
import { Missing } from '#ui/Missing.tsx';

// The catalogue sorts the rows; the table only needs the sort state of its headers.
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
});

const column = createColumnHelper<typeof features, Spacecraft>();
const orMissing = (value: string | null | undefined) =>
  value === null || value === undefined || value === '' ? <Missing /> : value;
const numberOrMissing = (value: number | null) =>
  value === null ? <Missing /> : formatNumber(value);

/** Numbers are right-aligned, so that their digits line up. */
const FIGURE_COLUMNS: ReadonlySet<string> = new Set([
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

/** Class for the alignment of a column's cells and header. */
export const alignmentOf = (columnId: string) =>
  FIGURE_COLUMNS.has(columnId) ? 'text-right' : 'text-left';
/** The name stays visible while the rest scrolls sideways under it. */
export const stickyClassOf = (columnId: string) =>
  columnId === 'name' ? 'sticky left-0 bg-inherit' : '';

// Column ids are sort fields.
export const normalColumns = column.columns([
  column.display({
    id: 'image',
    enableSorting: false,
    header: 'Image',
    cell: ({ row }) => <SpacecraftPicture spacecraft={row.original} layout="row" />,
  }),
  column.accessor('name', {
    header: SORT_LABELS.name,
    cell: ({ row }) => <SpacecraftLink spacecraft={row.original} />,
  }),
  column.accessor('serial_number', {
    header: SORT_LABELS.serial_number,
    cell: ({ getValue }) => <SerialNumber serial_number={getValue()} />,
  }),
  column.accessor('status', {
    header: SORT_LABELS.status,
    cell: ({ getValue }) => <StatusBadge status={getValue()} />,
  }),
  column.accessor('in_space', {
    header: SORT_LABELS.in_space,
    sortDescFirst: isDescendingFirst('in_space'),
    cell: ({ getValue }) => <YesNo value={getValue()} showsBadge />,
  }),
  column.accessor('spacecraft_config', {
    header: SORT_LABELS.spacecraft_config,
    cell: ({ getValue }) => {
      const name = getValue()?.name ?? null;
      return name === null ? <Missing /> : <Highlight text={name} />;
    },
  }),
  column.accessor((row) => row.spacecraft_config?.type?.name, {
    id: 'type',
    header: SORT_LABELS.type,
    cell: ({ getValue }) => orMissing(getValue()),
  }),
  column.accessor((row) => row.spacecraft_config?.agency, {
    id: 'agency',
    header: SORT_LABELS.agency,
    cell: ({ getValue }) => {
      const agency = getValue();
      return <span title={agency?.name ?? undefined}>{orMissing(toAgencyLabel(agency))}</span>;
    },
  }),
  column.accessor('flights_count', {
    header: SORT_LABELS.flights_count,
    sortDescFirst: isDescendingFirst('flights_count'),
    cell: ({ getValue }) => numberOrMissing(getValue()),
  }),
  column.accessor('mission_ends_count', {
    header: SORT_LABELS.mission_ends_count,
    sortDescFirst: isDescendingFirst('mission_ends_count'),
    cell: ({ getValue }) => numberOrMissing(getValue()),
  }),
  column.accessor('time_in_space', {
    header: SORT_LABELS.time_in_space,
    sortDescFirst: isDescendingFirst('time_in_space'),
    cell: ({ getValue, row }) => (
      <DurationValue iso={getValue()} flights_count={row.original.flights_count} form="short" />
    ),
  }),
  column.accessor('time_docked', {
    header: SORT_LABELS.time_docked,
    sortDescFirst: isDescendingFirst('time_docked'),
    cell: ({ getValue, row }) => (
      <DurationValue iso={getValue()} flights_count={row.original.flights_count} form="short" />
    ),
  }),
  column.accessor('fastest_turnaround', {
    header: SORT_LABELS.fastest_turnaround,
    sortDescFirst: isDescendingFirst('fastest_turnaround'),
    cell: ({ getValue, row }) => (
      <DurationValue iso={getValue()} flights_count={row.original.flights_count} form="short" />
    ),
  }),
  column.accessor('id', {
    header: SORT_LABELS.id,
    cell: ({ getValue }) => getValue(),
  }),
]);
