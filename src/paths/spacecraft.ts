import { formatListSearch, type ListState } from '#paths/list.ts';

/** One spacecraft's page. It carries the list the reader came from, for "previous", "next" and "back". */
export function toSpacecraftPath(id: number, list: ListState): string {
  return `/spacecraft/${id}${formatListSearch(list)}`;
}

/** The id in a spacecraft's URL; null when it can't be one. */
export function parseSpacecraftId(text: string): number | null {
  const id = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(id) ? id : null;
}
