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
import { isDescendingFirst } from '#wording/order-phrases.ts';
import { SORT_LABELS } from '#wording/labels.ts';
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

/** Class for the sides of a column's cells and header. */
const toSides = (columnId: string) =>
  `px-2 lg:px-2.5 print:px-1 ${FIGURE_COLUMNS.has(columnId) ? 'text-right' : 'text-left'}`;

export const toCellClass = (columnId: string) =>
  `${toSides(columnId)} figures whitespace-nowrap print:whitespace-normal`;

/** Two lines, so that a header isn't wider than its figures. */
export const toHeaderClass = (columnId: string) =>
  `${toSides(columnId)} h-11 align-bottom pb-1.5 text-note/[1.2] wrap-normal`;

/** The name stays visible while the rest scrolls sideways under it. */
export const STICKY_NAME =
  'sticky left-0 min-w-46 border-r bg-inherit max-md:max-w-46 md:max-w-72 print:relative print:min-w-0';

// Column ids are sort fields.
export const normalColumns = column.columns([
  column.display({
    id: 'image',
    enableSorting: false,
    header: 'Picture',
    cell: ({ row }) => <SpacecraftPicture spacecraft={row.original} layout="row" />,
  }),
  // SpacecraftRow renders its cells.
  column.accessor('name', { header: SORT_LABELS.name }),
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
    cell: ({ getValue, table }) => {
      const config = getValue();
      const hasAgencyColumn = table.getColumn('agency')?.getIsVisible() === true;
      const agency = hasAgencyColumn ? null : toAgencyLabel(config?.agency);
      return (
        <>
          {config?.name ? <Highlight text={config.name} /> : <Missing />}
          {agency === null ? null : (
            <span
              className="block text-[0.75rem]/[1.3] text-quiet"
              title={config?.agency?.name ?? undefined}
            >
              <Highlight text={agency} />
            </span>
          )}
        </>
      );
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
      const label = toAgencyLabel(agency);
      if (label === null) return <Missing />;
      return (
        <span title={agency?.name ?? undefined}>
          <Highlight text={label} />
        </span>
      );
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
