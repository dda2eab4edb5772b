type Abbreviated = { name: string | null; abbrev?: string | null };

/** The recorded parts joined by commas; null when none is recorded. */
export function joinRecorded(parts: readonly (string | null | undefined)[]): string | null {
  const known = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return known.length === 0 ? null : known.join(', ');
}

/** The name of an LL2 option with its abbreviation: `Low Earth Orbit (LEO)`. */
export function formatNameWithAbbrev(entry: Abbreviated | null): string | null {
  const name = entry?.name ?? '';
  const abbrev = entry?.abbrev ?? '';
  if (name === '' || abbrev === '' || name === abbrev)
    return joinRecorded([name, abbrev === name ? '' : abbrev]);
  return `${name} (${abbrev})`;
}
