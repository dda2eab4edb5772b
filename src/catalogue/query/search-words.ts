/** LL2 splits a search at spaces and commas; a match has every word. */
export function toSearchWords(search: string): string[] {
  return search
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}
