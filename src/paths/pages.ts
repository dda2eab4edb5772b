import { formatListSearch, type ListState } from '#paths/list.ts';

export const HELP_PATH = '/help';
export const CREDITS_PATH = '/credits';
export const ABOUT_PATH = '/about';
export const DATA_PATH = '/data';
/** The data page's section about rejected and repaired records. */
export const REJECTED_RECORDS_ID = 'rejected-records';
export const REJECTED_RECORDS_PATH = `${DATA_PATH}#${REJECTED_RECORDS_ID}`;
export const CHANGES_PATH = '/changes';
export const OVERVIEW_PATH = '/overview';
export const TIMELINE_PATH = '/timeline';
export const COMPARE_PATH = '/compare';
export const KIOSK_BUILDER_PATH = '/kiosk/build';

/** The charts of a list. The URL keeps the list’s whole state, for the way back. */
export function toOverviewPath(list: ListState): string {
  return `${OVERVIEW_PATH}${formatListSearch(list)}`;
}

/** The flights of a list, over time. */
export function toListTimelinePath(list: ListState): string {
  return `${TIMELINE_PATH}${formatListSearch(list)}`;
}
