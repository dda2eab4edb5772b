import type { Figure } from './figures.ts';

/** What a figure of the app is held against. */
export type Rule =
  | { kind: 'at-most'; limit: number }
  | { kind: 'at-least'; limit: number }
  /** As far from zero as this, either way. */
  | { kind: 'within'; limit: number }
  /** At most so many times what the static page took, in the same run. */
  | { kind: 'times-floor'; factor: number }
  /** Less than each peer took, in the same run. */
  | { kind: 'ahead-of-peers' }
  /** At most what the fastest peer took in the same run, and so many ms more. */
  | { kind: 'fastest-peer'; tolerance: number };

/** A rule for some figures, wherever they are taken with one of `n` records at one of `cpu`. */
export type Target = {
  figures: readonly Figure[];
  subjects: readonly string[];
  n: readonly number[];
  cpu: readonly number[];
  rule: Rule;
};

/** Times are taken at paints, which come every 16.7 ms: less than that between two is the measure's noise. */
const FRAME_MS = 16.7;

const TODAY = 592;
const GROWN = 10_000;
/** More than this many records are measured on the unslowed processor alone, beside the fastest peers. */
export const MANY = GROWN;
const HUGE = 100_000;

const LIST = ['cards', 'table'];
const UNSLOWED = [1];
/** What Lighthouse takes for a phone's processor. */
export const PHONE = 4;
const EITHER = [1, PHONE];

/** All that the app promises of its speed. `npm run bench` fails when one of them is broken. */
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
