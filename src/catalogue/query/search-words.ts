/** LL2 splits a search on spaces and commas; every word must be found. */
export function toSearchWords(search: string): string[] {
  return search
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}
