/** What a page knows of its data's way here. */
export type RefreshState = {
  /** When the host was last asked, and answered (ms since 1970); null before the first time. */
  lastAnswer: number | null;
  /** Whether the last look came to nothing. */
  hasFailed: boolean;
  looks: number;
};

export const NOT_LOOKED: RefreshState = { lastAnswer: null, hasFailed: false, looks: 0 };
