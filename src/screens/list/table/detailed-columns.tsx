import { createColumnHelper } from '@tanstack/react-table';
import { firstLaunchOf } from '#catalogue/engine/first-launch.ts';
import { formatDate, formatNumber, formatShortDate } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts';
import { type features, normalColumns } from '#screens/list/table/columns.tsx';
import { YesNo } from '#spacecraft/YesNo.tsx';
import { isDescendingFirst } from '#wording/order-phrases.ts';
import { SORT_LABELS } from '#wording/labels.ts';
import { Missing } from '#ui/Missing.tsx';

const column = createColumnHelper<typeof features, Spacecraft>();

/** The configuration in its detailed form; null if the record doesn't have it. */
function detailedConfig({ spacecraft_config }: Spacecraft): SpacecraftConfigDetailed | null {
  return spacecraft_config?.response_mode === 'detailed' ? spacecraft_config : null;
}

const measured = (value: number | null | undefined, unit: string) =>
  value === null || value === undefined ? <Missing /> : `${formatNumber(value)}\u00a0${unit}`;

/** With the facts about the configuration and the flights, which only records of `mode=detailed` have. */
export const detailedColumns = column.columns([
  ...normalColumns,
  column.accessor(firstLaunchOf, {
    id: 'first_launch',
    header: SORT_LABELS.first_launch,
    sortDescFirst: isDescendingFirst('first_launch'),
    cell: ({ getValue }) => {
      const launch = getValue();
      if (launch === null) return <Missing reason="No launch recorded" />;
      const date = new Date(launch).toISOString();
      return <time dateTime={date}>{formatShortDate(date)}</time>;
    },
  }),
  column.display({
    id: 'in_use',
    header: 'Design still flown',
    cell: ({ row }) => <YesNo value={row.original.spacecraft_config?.in_use ?? null} />,
  }),
  column.display({
    id: 'human_rated',
    header: 'Crewed',
    cell: ({ row }) => <YesNo value={detailedConfig(row.original)?.human_rated ?? null} />,
  }),
  column.display({
    id: 'crew_capacity',
    header: 'Crew capacity',
    cell: ({ row }) => detailedConfig(row.original)?.crew_capacity ?? <Missing />,
  }),
  column.accessor((row) => detailedConfig(row)?.height, {
    id: 'height',
    header: SORT_LABELS.height,
    sortDescFirst: isDescendingFirst('height'),
    cell: ({ getValue }) => measured(getValue(), 'm'),
  }),
  column.display({
    id: 'diameter',
    header: 'Diameter',
    cell: ({ row }) => measured(detailedConfig(row.original)?.diameter, 'm'),
  }),
  column.display({
    id: 'payload_capacity',
    header: 'Payload',
    cell: ({ row }) => measured(detailedConfig(row.original)?.payload_capacity, 'kg'),
  }),
  column.display({
    id: 'maiden_flight',
    header: 'Maiden flight',
    cell: ({ row }) => {
      const date = detailedConfig(row.original)?.maiden_flight ?? null;
      return date === null ? <Missing /> : <time dateTime={date}>{formatDate(date)}</time>;
    },
  }),
  column.display({
    id: 'flights',
    header: 'Flights listed',
    cell: ({ row }) => {
      const flights = row.original.response_mode === 'detailed' ? row.original.flights : null;
      return flights === null ? <Missing /> : formatNumber(flights.length);
    },
  }),
]);
