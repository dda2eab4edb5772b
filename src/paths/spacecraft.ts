import { formatListSearch, type ListState } from '#paths/list.ts';

/** One spacecraft’s page. The URL keeps the list that it was opened from, for "previous", "next" and "back". */
export function toSpacecraftPath(id: number, list: ListState): string {
  return `/spacecraft/${id}${formatListSearch(list)}`;
}

/** The id in a spacecraft’s URL; null when it isn’t valid. */
export function parseSpacecraftId(text: string): number | null {
  const id = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(id) ? id : null;
}
