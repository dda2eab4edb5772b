import type { Spacecraft } from '#ll2/spacecraft.ts';

/** A craft's name, or a substitute when it is blank. */
export function toCraftName({ id, name }: Pick<Spacecraft, 'id' | 'name'>): string {
  return name.trim() === '' ? `Unnamed (${id})` : name;
}
