import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `X-37B 1 and LM Challenger compared` */
export function toComparisonTitle(craft: readonly Pick<Spacecraft, 'id' | 'name'>[]): string {
  return craft.length < 2
    ? 'Compare spacecraft'
    : `${list.format(craft.map(toCraftName))} compared`;
}
