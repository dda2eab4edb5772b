import type { Spacecraft } from '#ll2/spacecraft.ts';

/** A craft in words, though its name may be blank. */
export function toCraftName({ id, name }: Pick<Spacecraft, 'id' | 'name'>): string {
  return name.trim() === '' ? `Unnamed (${id})` : name;
}
