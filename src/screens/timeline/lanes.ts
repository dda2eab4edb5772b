import { facetValuesOf } from '#catalogue/engine/facet-values.ts';
import { groupBy } from '#lib/group-by.ts';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { Lanes } from '#paths/timeline.ts';
import { toAgencyLabel } from '#spacecraft/agency-label.ts';
import type { Bar } from '#screens/timeline/bars.ts';

/** The flights of one family or agency. Those of one row don't overlap. */
export type Lane = { key: string; name: string; rows: readonly (readonly Bar[])[] };

/** More lanes would need more scrolling than they are worth. */
const MAX_LANES = 40;
/** The room that a flight without a known end takes in its row. */
const UNKNOWN_MS = 60 * 86_400_000;

const NOT_RECORDED = { family: 'Family not recorded', agency: 'Agency not recorded' };
const OTHERS = { family: 'other families', agency: 'other agencies' };

type LaneName = { key: string; name: string };

/** The family or agency of a craft; of several families the first. Null if none is recorded. */
export function toLaneName(spacecraft: Spacecraft, lanes: Lanes): LaneName | null {
  const value = facetValuesOf(lanes, spacecraft)[0];
  if (value === undefined) return null;
  const label = lanes === 'agency' ? toAgencyLabel(spacecraft.spacecraft_config?.agency) : null;
  return { key: value.token, name: label ?? value.name };
}

const toTakenUntil = ({ state, start, shownEnd }: Bar) =>
  state === 'unknown' ? start + UNKNOWN_MS : shownEnd;

/** Distributes flights, which are in the order of their launches, over as few rows as possible. */
export function packRows(bars: readonly Bar[]): Bar[][] {
  const rows: { bars: Bar[]; until: number }[] = [];
  for (const bar of bars) {
    const until = toTakenUntil(bar);
    const free = rows.find((row) => row.until <= bar.start);
    if (free === undefined) {
      rows.push({ bars: [bar], until });
    } else {
      free.bars.push(bar);
      free.until = until;
    }
  }
  return rows.map((row) => row.bars);
}

/** The flights in lanes, those with the earliest first launch first; those of unknown family or agency come last. */
export function toLanes(bars: readonly Bar[], by: Lanes): Lane[] {
  const named = bars.map((bar) => ({ bar, lane: toLaneName(bar.spacecraft, by) }));
  const toFlights = (some: typeof named) => some.map(({ bar }) => bar);
  const groups = groupBy(named, ({ lane }) => lane?.key ?? null);
  const unknown = groups.get(null) ?? [];
  groups.delete(null);
  const largest = new Set(
    [...groups]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, MAX_LANES)
      .map(([key]) => key),
  );
  const lanes: Lane[] = [];
  // Groups are in the order of their first flights.
  for (const [key, some] of groups) {
    if (!largest.has(key)) continue;
    lanes.push({ key: `${key}`, name: some[0]?.lane?.name ?? '', rows: packRows(toFlights(some)) });
  }
  const others = named.filter(({ lane }) => lane !== null && !largest.has(lane.key));
  if (others.length > 0) {
    const name = `${formatNumber(groups.size - largest.size)} ${OTHERS[by]}`;
    lanes.push({ key: 'others', name, rows: packRows(toFlights(others)) });
  }
  if (unknown.length > 0)
    lanes.push({ key: 'unknown', name: NOT_RECORDED[by], rows: packRows(toFlights(unknown)) });
  return lanes;
}
