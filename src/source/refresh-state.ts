/** What a page knows of the published file's freshness. */
export type RefreshState = {
  /** When the host last responded to a check (ms since 1970); null before the first time. */
  lastResponseAt: number | null;
  /** Whether the last check failed. */
  hasFailed: boolean;
  checks: number;
};

export const NOT_CHECKED: RefreshState = { lastResponseAt: null, hasFailed: false, checks: 0 };
