import type { Figure } from './figures.ts';

/** How a figure of the app is judged. */
export type Rule =
  | { kind: 'at-most'; limit: number }
  | { kind: 'at-least'; limit: number }
  /** At most this far from zero, either way. */
  | { kind: 'within'; limit: number }
  /** At most `factor` times the static page's figure of the same run. */
  | { kind: 'times-floor'; factor: number }
  /** Less than every peer's figure of the same run. */
  | { kind: 'ahead-of-peers' }
  /** At most `tolerance` ms more than the fastest peer of the same run. */
  | { kind: 'fastest-peer'; tolerance: number };

/** A rule for some figures at certain numbers of records and slowdowns. */
export type Target = {
  figures: readonly Figure[];
  subjects: readonly string[];
  n: readonly number[];
  cpu: readonly number[];
  rule: Rule;
};

/** Times are measured at paints, every 16.7 ms: smaller differences are noise. */
const FRAME_MS = 16.7;

const TODAY = 592;
const GROWN = 10_000;
/** Above this number of records, only the fastest peers are measured, without a slowdown. */
export const MANY = GROWN;
const HUGE = 100_000;

const LIST = ['cards', 'table'];
const UNSLOWED = [1];
/** Lighthouse's slowdown for a phone. */
export const PHONE = 4;
const EITHER = [1, PHONE];

/** The app's performance targets. `npm run bench` fails when one is missed. */
export const TARGETS: readonly Target[] = [
  {
    figures: ['first_row'],
    subjects: LIST,
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'times-floor', factor: 1.3 },
  },
  {
    figures: ['first_row'],
    subjects: LIST,
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'ahead-of-peers' },
  },
  {
    figures: ['filter', 'sort', 'next'],
    subjects: LIST,
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'fastest-peer', tolerance: FRAME_MS },
  },
  {
    figures: ['filter', 'sort', 'next'],
    subjects: LIST,
    n: [HUGE],
    cpu: UNSLOWED,
    rule: { kind: 'at-most', limit: 50 },
  },
  {
    figures: ['typing', 'facet_menu', 'to_table', 'to_cards', 'detail'],
    subjects: ['cards'],
    n: [TODAY, GROWN],
    cpu: [PHONE],
    rule: { kind: 'at-most', limit: 50 },
  },
  {
    figures: ['shift', 'interactions_shift', 'lighthouse_cls'],
    subjects: [...LIST, 'detail'],
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'at-most', limit: 0.01 },
  },
  {
    figures: ['blocked'],
    subjects: LIST,
    n: [TODAY, GROWN],
    cpu: [PHONE],
    rule: { kind: 'at-most', limit: 50 },
  },
  {
    figures: ['heap'],
    subjects: LIST,
    n: [TODAY],
    cpu: UNSLOWED,
    rule: { kind: 'at-most', limit: 4 },
  },
  {
    figures: ['soak_drift'],
    subjects: ['cards'],
    n: [TODAY],
    cpu: UNSLOWED,
    rule: { kind: 'within', limit: 2 },
  },
  {
    figures: ['performance', 'accessibility', 'best_practices', 'seo'],
    subjects: ['cards', 'detail'],
    n: [TODAY],
    cpu: [PHONE],
    rule: { kind: 'at-least', limit: 100 },
  },
];
