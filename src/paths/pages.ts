import { formatListSearch, type ListState } from '#paths/list.ts';

export const HELP_PATH = '/help';
export const CREDITS_PATH = '/credits';
export const ABOUT_PATH = '/about';
export const DATA_PATH = '/data';
/** Of the data page's part on records that something is wrong with. */
export const FAULTY_RECORDS_ID = 'faulty-records';
export const FAULTY_RECORDS_PATH = `${DATA_PATH}#${FAULTY_RECORDS_ID}`;
export const OVERVIEW_PATH = '/overview';

/** The pictures of a list's whole answer. They keep all that the list's URL says, for the way back. */
export function toOverviewPath(list: ListState): string {
  return `${OVERVIEW_PATH}${formatListSearch(list)}`;
}
