import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import { type ChangeHistory, parseChangeHistory } from '#catalogue/changes/change-history.ts';
import { readDeviceChanges } from '#catalogue/device/device-changes.ts';
import { decodeText } from '#lib/decode-text.ts';
import { SITE_BASE } from '#lib/site-base.ts';
import { type ShownRun, toShownRuns } from '#screens/changes/shown-runs.ts';
import type { DataAccess } from '#source/data-access.ts';
import { SNAPSHOT_FRESHNESS } from '#source/queries.ts';

/** Why the site's history isn't there. `missing`: the site keeps none. */
export type HistoryProblem = 'missing' | 'broken' | 'unreachable';

/** What the page about changes shows. */
export type Changes = {
  runs: readonly ShownRun[];
  /** When the site's history began; null when nothing says so. */
  since: string | null;
  problem: HistoryProblem | null;
};

/** A host that doesn't respond must not keep this device's own changes from being shown (ms). */
const TIMEOUT_MS = 10_000;

function parseHistory(text: string): ChangeHistory | HistoryProblem {
  try {
    return parseChangeHistory(JSON.parse(text)) ?? 'broken';
  } catch {
    // Some hosts send a page where they have no file.
    return /^\s*</.test(text) ? 'missing' : 'broken';
  }
}

/** The site's history, or why there is none. Never rejects. */
async function fetchHistory(): Promise<ChangeHistory | HistoryProblem> {
  try {
    // A new file is found whatever caching the host sets.
    const response = await fetch(`${SITE_BASE}catalogue/changes.json`, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 404 || response.status === 410) return 'missing';
    if (!response.ok) return 'unreachable';
    return parseHistory(decodeText(await response.arrayBuffer()));
  } catch {
    return 'unreachable';
  }
}

/** The site's history, and what this device has seen itself. */
export const changesQuery = queryOptions({
  ...SNAPSHOT_FRESHNESS,
  // Of the catalogue's queries: fetched again when another catalogue replaces it.
  queryKey: ['catalogue', 'changes'],
  queryFn: async (): Promise<Changes> => {
    const [history, device] = await Promise.all([fetchHistory(), readDeviceChanges()]);
    const published = typeof history === 'string' ? null : history;
    return {
      runs: toShownRuns(published, device),
      since: published?.since ?? null,
      problem: typeof history === 'string' ? history : null,
    };
  },
});

/** Loads the data of the page about changes. Not in routes.tsx, which every page downloads first. */
export function createLoader({ source }: DataAccess, queryClient: QueryClient): LoaderFunction {
  return async () => {
    await Promise.all([
      queryClient.query(changesQuery),
      // It says which craft have a page. The history can be read without it.
      source.open().catch(() => null),
    ]);
    return null;
  };
}
