import type { ReactNode } from 'react';
import { formatDuration } from '#lib/duration.ts';
import { formatDate, formatNumber } from '#lib/format.ts';
import type { SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { SORT_LABELS } from '#wording/labels.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { YesNo } from '#spacecraft/YesNo.tsx';

/** A fact of one craft: `key` is compared (null when not recorded), `value` is rendered. */
export type ComparedFact = { key: string | null; value: ReactNode };

export type FactRow = { name: string; read: (craft: SpacecraftDetailed) => ComparedFact };

/** Rows with a common heading. */
export type FactGroup = { name: string; rows: readonly FactRow[] };

const text = (value: string | null | undefined): ComparedFact => ({
  key: value ? value : null,
  value,
});

const flag = (value: boolean | null | undefined, showsBadge = false): ComparedFact => ({
  key: value === null || value === undefined ? null : String(value),
  value: <YesNo value={value ?? null} showsBadge={showsBadge} />,
});

const figure = (value: number | null | undefined, unit = ''): ComparedFact =>
  value === null || value === undefined
    ? { key: null, value: null }
    : { key: String(value), value: `${formatNumber(value)}${unit === '' ? '' : `\u00a0${unit}`}` };

const date = (value: string | null | undefined): ComparedFact => ({
  key: value ? value : null,
  value: value ? <time dateTime={value}>{formatDate(value)}</time> : null,
});

/** Exact, in the width of a column: `1,922 d 3 h 8 min 45 s`. */
function formatInMarks(seconds: number): string {
  return formatDuration(seconds)
    .replaceAll(', ', ' ')
    .replaceAll(/ (d|h|min|s)[a-z]+/g, '\u00a0$1');
}

/** Compared in seconds: `PT60M` and `PT1H` are the same. A zero that may mean "unknown" counts as missing. */
function duration(iso: string | null, { flights_count }: SpacecraftDetailed): ComparedFact {
  const recorded = toRecordedDuration(iso, flights_count);
  const value = <DurationValue iso={iso} flights_count={flights_count} form="words" />;
  switch (recorded.kind) {
    case 'missing':
      return { key: null, value };
    case 'unreadable':
      return { key: recorded.text, value };
    case 'none':
      return { key: '0', value };
    case 'known':
      return {
        key: String(recorded.seconds),
        value: (
          <time dateTime={recorded.iso} title={formatDuration(recorded.seconds)}>
            {formatInMarks(recorded.seconds)}
          </time>
        ),
      };
  }
}

function family({ spacecraft_config }: SpacecraftDetailed): ComparedFact {
  const families = spacecraft_config?.family ?? null;
  if (families === null) return text(null);
  const names = families.map(({ name }) => name).filter((name) => name !== null);
  return text(families.length === 0 ? 'None' : names.join(', '));
}

/** A fact that only a detailed configuration has. */
const design =
  (read: (config: SpacecraftConfigDetailed) => ComparedFact): FactRow['read'] =>
  ({ spacecraft_config: config }) =>
    config?.response_mode === 'detailed' ? read(config) : text(null);

export const FACT_GROUPS: readonly FactGroup[] = [
  {
    name: 'Spacecraft',
    rows: [
      { name: SORT_LABELS.serial_number, read: (craft) => text(craft.serial_number) },
      {
        name: SORT_LABELS.status,
        read: ({ status }) => ({
          key: status === null ? null : (status.name ?? String(status.id)),
          value: <StatusBadge status={status} />,
        }),
      },
      { name: SORT_LABELS.in_space, read: (craft) => flag(craft.in_space, true) },
      { name: SORT_LABELS.flights_count, read: (craft) => figure(craft.flights_count) },
      {
        name: SORT_LABELS.mission_ends_count,
        read: (craft) => figure(craft.mission_ends_count),
      },
      {
        name: SORT_LABELS.time_in_space,
        read: (craft) => duration(craft.time_in_space, craft),
      },
      { name: SORT_LABELS.time_docked, read: (craft) => duration(craft.time_docked, craft) },
      {
        name: SORT_LABELS.fastest_turnaround,
        read: (craft) => duration(craft.fastest_turnaround, craft),
      },
    ],
  },
  {
    name: 'Configuration',
    rows: [
      { name: SORT_LABELS.spacecraft_config, read: (craft) => text(craft.spacecraft_config?.name) },
      { name: SORT_LABELS.type, read: (craft) => text(craft.spacecraft_config?.type?.name) },
      { name: SORT_LABELS.agency, read: (craft) => text(craft.spacecraft_config?.agency?.name) },
      { name: 'Family', read: family },
      { name: 'Design still flown', read: (craft) => flag(craft.spacecraft_config?.in_use) },
      { name: 'Maiden flight', read: design((config) => date(config.maiden_flight)) },
      { name: 'Crewed', read: design((config) => flag(config.human_rated)) },
      { name: 'Crew capacity', read: design((config) => figure(config.crew_capacity)) },
      { name: 'Height', read: design((config) => figure(config.height, 'm')) },
      { name: 'Diameter', read: design((config) => figure(config.diameter, 'm')) },
      { name: 'Payload capacity', read: design((config) => figure(config.payload_capacity, 'kg')) },
      {
        name: 'Payload return capacity',
        read: design((config) => figure(config.payload_return_capacity, 'kg')),
      },
      { name: 'Flight life', read: design((config) => text(config.flight_life)) },
    ],
  },
  {
    name: 'All spacecraft of the configuration',
    rows: [
      { name: 'Spacecraft flown', read: design((config) => figure(config.spacecraft_flown)) },
      { name: 'Launches', read: design((config) => figure(config.total_launch_count)) },
      { name: 'Successful launches', read: design((config) => figure(config.successful_launches)) },
      { name: 'Failed launches', read: design((config) => figure(config.failed_launches)) },
      { name: 'Attempted landings', read: design((config) => figure(config.attempted_landings)) },
      { name: 'Successful landings', read: design((config) => figure(config.successful_landings)) },
      { name: 'Failed landings', read: design((config) => figure(config.failed_landings)) },
    ],
  },
];
