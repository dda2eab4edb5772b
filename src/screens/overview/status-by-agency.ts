import { inNaturalOrder } from '#lib/natural-order.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { Named } from '#ll2/common.ts';
import { toAgencyLabel } from '#spacecraft/agency-label.ts';
import { type FacetGroup, joinTokens, groupByFacet } from '#screens/overview/group-by-facet.ts';

/** A status in the view; `status` is null when not recorded. */
export type Status = { key: string; status: Named | null; tokens: readonly string[] };

/** The craft of an agency in one status. `start` is the number of its craft in earlier statuses. */
export type StatusCell = { status: Status; count: number; start: number };

export type AgencyRow = {
  key: string;
  /** Null when not recorded, and for the combined last row. */
  name: string | null;
  /** The name in little space: `NASA`. */
  label: string | null;
  /** Number of agencies in the row: more than one only in the combined last row. */
  agencies: number;
  tokens: readonly string[];
  count: number;
  /** Only statuses with at least one craft. */
  cells: StatusCell[];
};

export type StatusByAgency = { statuses: Status[]; rows: AgencyRow[] };

/** Sorts by id, because LL2 numbers statuses starting with Active. Craft without a status come last. */
function byToken(a: FacetGroup, b: FacetGroup): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return inNaturalOrder(a.key, b.key);
}

function toStatus({ key, tokens, spacecraft }: FacetGroup): Status {
  return { key, tokens, status: spacecraft[0]?.status ?? null };
}

function toCells(statuses: readonly Status[], spacecraft: readonly Spacecraft[]): StatusCell[] {
  const groups = new Map(groupByFacet('status', spacecraft).map((group) => [group.key, group]));
  let start = 0;
  return statuses.flatMap((status): StatusCell[] => {
    const count = groups.get(status.key)?.spacecraft.length ?? 0;
    const cell = { status, count, start };
    start += count;
    return count === 0 ? [] : [cell];
  });
}

/**
 * Counts craft by agency and status. The agencies with most craft come first, ties by name. Agencies beyond `maxRows`
 * share the last row.
 */
export function toStatusByAgency(
  spacecraft: readonly Spacecraft[],
  maxRows: number,
): StatusByAgency {
  const statuses = groupByFacet('status', spacecraft).toSorted(byToken).map(toStatus);
  const groups = groupByFacet('agency', spacecraft).toSorted(
    (a, b) =>
      b.spacecraft.length - a.spacecraft.length ||
      Number(a.name === null) - Number(b.name === null) ||
      inNaturalOrder(a.name ?? '', b.name ?? ''),
  );
  const rows = groups.slice(0, maxRows).map((group): AgencyRow => ({
    key: group.key,
    name: group.name,
    label: toAgencyLabel(group.spacecraft[0]?.spacecraft_config?.agency),
    agencies: 1,
    tokens: group.tokens,
    count: group.spacecraft.length,
    cells: toCells(statuses, group.spacecraft),
  }));
  const others = groups.slice(maxRows);
  if (others.length === 0) return { statuses, rows };
  const otherCraft = others.flatMap((group) => group.spacecraft);
  const rest: AgencyRow = {
    key: 'rest',
    name: null,
    label: null,
    agencies: others.length,
    tokens: joinTokens(others),
    count: otherCraft.length,
    cells: toCells(statuses, otherCraft),
  };
  return { statuses, rows: [...rows, rest] };
}

export function toStatusName({ status }: Status): string {
  return status === null ? 'Not recorded' : (status.name ?? `Status ${status.id}`);
}
