import bcd, { type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import { isSupported } from '#build/browsers/newer-apis.ts';

/** A declaration in minified CSS: its property and its value. */
const DECLARATION = /[{;]([a-z-]+):([^;{}]*)/g;
/** A rule for a part of a control that has this name in one engine only. */
const ONE_ENGINE = /[^{}]*::-(?:webkit|moz)-[^{}]*\{[^{}]*\}/g;
/** Without the backslash in a class name such as `.sm\:p-8`. */
const PSEUDO = /(?<!\\)::?([a-z-]+)/g;
const AT_RULE = /@([a-z-]+)/g;
const MEDIA_FEATURE = /\(([a-z-]+)[:)<>=]/g;
const UNIT = /\d([a-z]+)\b/g;
const FUNCTION = /(?<![\w-])([a-z-]+)\(/g;

const firsts = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, first = '']) => first));

/** Whether MDN's data has a feature, and a supported browser lacks it. */
export function isNewer(node: Identifier | undefined): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- the data's own name
  const compat = node?.__compat;
  return compat !== undefined && !isSupported(compat);
}

/** A node of MDN's data by its name, at most two levels down: `color-mix` is `color.color-mix`. */
const findBelow = (node: Identifier, name: string) =>
  node[name] ??
  Object.keys(node)
    .map((key) => node[key]?.[name])
    .find((found) => found !== undefined);

/** Everything in minified CSS that at least one supported browser lacks, by MDN's data: `text-wrap: balance`. */
export function findNewerCss(text: string): string[] {
  const css = text.replace(ONE_ENGINE, '');
  const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = bcd.css;
  const media = atRules['media'] ?? {};
  const found = new Set<string>();
  for (const [, property = '', value = ''] of css.matchAll(DECLARATION)) {
    const known = properties[property];
    if (isNewer(known)) found.add(property);
    else {
      for (const word of value.match(/(?<![\w-])[a-z][\w-]*/g) ?? [])
        if (isNewer(known?.[word])) found.add(`${property}: ${word}`);
    }
  }
  for (const name of firsts(css.replace(DECLARATION, '{'), PSEUDO))
    if (isNewer(selectors[name])) found.add(`:${name}`);
  for (const name of firsts(css, AT_RULE)) if (isNewer(atRules[name])) found.add(`@${name}`);
  for (const name of firsts(css, MEDIA_FEATURE)) if (isNewer(media[name])) found.add(`(${name})`);
  for (const name of firsts(css, UNIT)) if (isNewer(types['length']?.[name])) found.add(`1${name}`);
  for (const name of firsts(css, FUNCTION))
    if (isNewer(findBelow(types, name))) found.add(`${name}()`);
  return [...found].toSorted();
}
