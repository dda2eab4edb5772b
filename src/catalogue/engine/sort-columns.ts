import { firstLaunchOf } from '#catalogue/engine/first-launch.ts';
import type { SortField } from '#catalogue/query/sort-fields.ts';
import { parseDuration } from '#lib/duration.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const toSeconds = (duration: string | null) => (duration === null ? null : parseDuration(duration));

/** Numbers to sort by. Null is unknown, and sorts last in both directions. */
const FIGURES = {
  flights_count: ({ flights_count }) => flights_count,
  time_in_space: ({ time_in_space }) => toSeconds(time_in_space),
  time_docked: ({ time_docked }) => toSeconds(time_docked),
  mission_ends_count: ({ mission_ends_count }) => mission_ends_count,
  fastest_turnaround: ({ fastest_turnaround }) => toSeconds(fastest_turnaround),
  in_space: ({ in_space }) => (in_space === null ? null : Number(in_space)),
  id: ({ id }) => id,
  first_launch: firstLaunchOf,
  height: ({ spacecraft_config }) =>
    spacecraft_config?.response_mode === 'detailed' ? spacecraft_config.height : null,
} as const satisfies Partial<Record<SortField, (spacecraft: Spacecraft) => number | null>>;

type FigureField = keyof typeof FIGURES;

/** Texts, in natural order: Soyuz 9 before Soyuz 16. */
const TEXTS: Record<Exclude<SortField, FigureField>, (spacecraft: Spacecraft) => string | null> = {
  name: ({ name }) => name,
  serial_number: ({ serial_number }) => serial_number,
  status: ({ status }) => status?.name ?? null,
  spacecraft_config: ({ spacecraft_config }) => spacecraft_config?.name ?? null,
  type: ({ spacecraft_config }) => spacecraft_config?.type?.name ?? null,
  agency: ({ spacecraft_config }) =>
    spacecraft_config?.agency?.abbrev ?? spacecraft_config?.agency?.name ?? null,
};

const isFigure = (field: SortField): field is FigureField => Object.hasOwn(FIGURES, field);

/** A column to sort by. */
export type SortColumn =
  | { kind: 'figures'; keys: (number | null)[] }
  | { kind: 'texts'; keys: (string | null)[] };

export function toSortColumn(field: SortField, spacecraft: readonly Spacecraft[]): SortColumn {
  return isFigure(field)
    ? { kind: 'figures', keys: spacecraft.map(FIGURES[field]) }
    : { kind: 'texts', keys: spacecraft.map(TEXTS[field]) };
}
