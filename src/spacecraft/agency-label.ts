import type { Agency } from '#ll2/agency.ts';

/** The most letters of a name that a card or a column shows whole. */
const MAX_NAME = 16;

/**
 * An agency as people call it, in little space: a short name (SpaceX, not SpX), the word that a long name gives in
 * parentheses (Roscosmos, not RFSA), else the abbreviation (NASA). Null if neither is recorded.
 */
export function toAgencyLabel(
  agency: Pick<Agency, 'name' | 'abbrev'> | null | undefined,
): string | null {
  const name = agency?.name ?? '';
  const abbrev = agency?.abbrev ?? '';
  if (name !== '' && name.length <= MAX_NAME) return name;
  const called = /\((\p{L})(\p{L}{5,})\)/u.exec(name);
  if (called !== null) return `${called[1]}${called[2]?.toLowerCase()}`;
  return abbrev || name || null;
}
