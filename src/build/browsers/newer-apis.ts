import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type {
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types';
import { SUPPORTED_BROWSERS } from '#build/browsers/supported-browsers.ts';

const { chrome, edge, firefox, safari, ios } = SUPPORTED_BROWSERS;

/** By the names of MDN's data. */
const OLDEST = [
  ['chrome', chrome],
  ['chrome_android', chrome],
  ['edge', edge],
  ['firefox', firefox],
  ['firefox_android', firefox],
  ['safari', safari],
  ['safari_ios', ios],
] as const;

/** Whether version `a` is `b` or an earlier one. MDN's data marks versions that are known to have a feature by ≤. */
function isUpTo(a: string, b: string): boolean {
  const [ours, theirs] = [a, b].map((text) => text.replace('≤', '').split('.').map(Number));
  const [major = NaN, minor = 0] = ours ?? [];
  const [otherMajor = NaN, otherMinor = 0] = theirs ?? [];
  return major < otherMajor || (major === otherMajor && minor <= otherMinor);
}

const isIn = (
  { version_added, version_removed, flags, prefix, alternative_name }: SimpleSupportStatement,
  version: string,
) =>
  version_added !== false &&
  isUpTo(version_added, version) &&
  (version_removed === undefined || !isUpTo(version_removed, version)) &&
  flags === undefined &&
  prefix === undefined &&
  alternative_name === undefined;

/** Whether all supported browsers have a feature under its own name and without a setting. */
export function isSupported({ support }: CompatStatement): boolean {
  return OLDEST.every(([browser, version]) =>
    [support[browser] ?? []].flat().some((statement) => isIn(statement, version)),
  );
}

/** Where to find a property: `['URL', 'parse']` is a static or an instance member. The last name is the property's. */
export type PropertyPath = readonly string[];

const nameOf = (key: string) => key.replace(/_static$/, '');

/** The paths of what a browser lacks, `depth` names deep. Below something that it lacks, nothing is listed. */
function findMissing(node: Identifier, depth: number, ...above: string[]): PropertyPath[] {
  return Object.keys(node).flatMap((key): PropertyPath[] => {
    const child = node[key];
    if (child === undefined || !/^[A-Za-z]\w*$/.test(key) || key.endsWith('_event')) return [];
    // oxlint-disable-next-line no-underscore-dangle -- the data's own name
    const { __compat: compat } = child;
    const name = nameOf(key);
    if (compat !== undefined && !isSupported(compat)) return [[...above, name]];
    return depth > 1 ? findMissing(child, depth - 1, ...above, name) : [];
  });
}

const { Intl: intl = {}, ...builtins } = bcd.javascript['builtins'] ?? {};

/** Every API that at least one of the supported browsers lacks, by MDN's data. */
export const NEWER_APIS: readonly PropertyPath[] = [
  ...findMissing(bcd.api, 2),
  ...findMissing(builtins, 2),
  ...findMissing(intl, 2, 'Intl'),
];
