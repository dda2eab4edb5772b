import type { Figure } from './figures.ts';

/** How a figure of the app is judged. */
export type Rule =
  | { kind: 'at-most'; limit: number }
  | { kind: 'at-least'; limit: number }
  /** At most this far from zero, either way. */
  | { kind: 'within'; limit: number }
  /** At most `factor` times another page's figure of the same run. */
  | { kind: 'times'; factor: number; of: 'static' | 'tanstack' };

/** A rule for some figures at certain numbers of records and slowdowns. */
export type Target = {
  figures: readonly Figure[];
  subjects: readonly string[];
  n: readonly number[];
  cpu: readonly number[];
  rule: Rule;
};

const TODAY = 592;
const GROWN = 10_000;
/** Above this number of records, only the fastest peers are measured, without a slowdown. */
export const MANY = GROWN;
const HUGE = 100_000;
/** The craft on the timeline, each with 18 flights. */
export const FLOWN = 560;

const LIST = ['cards', 'table'];
/** Addresses that people open or are sent. */
const ADDRESSES = ['table', 'shared', 'front door', 'craft'];
const KEYS = ['filter', 'sort', 'next', 'warm_filter', 'warm_sort', 'warm_next'] as const;
const UNSLOWED = [1];
/** Lighthouse's slowdown for a phone. */
export const PHONE = 4;
const EITHER = [1, PHONE];

/** The app's performance targets, at each latency. `npm run bench` fails when one is missed. */
export const TARGETS: readonly Target[] = [
  {
    figures: ['first_row'],
    subjects: ['cards'],
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'times', factor: 1.6, of: 'static' },
  },
  {
    figures: ['first_row'],
    subjects: ADDRESSES,
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'times', factor: 2.2, of: 'static' },
  },
  {
    figures: ['first_row'],
    subjects: ADDRESSES,
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'times', factor: 1, of: 'tanstack' },
  },
  {
    figures: KEYS,
    subjects: [...LIST, 'shared'],
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'times', factor: 1.25, of: 'tanstack' },
  },
  {
    figures: KEYS,
    subjects: LIST,
    n: [HUGE],
    cpu: UNSLOWED,
    rule: { kind: 'at-most', limit: 80 },
  },
  {
    figures: ['typing', 'facet_menu', 'to_table', 'to_cards', 'detail'],
    subjects: ['cards'],
    n: [TODAY, GROWN],
    cpu: [PHONE],
    rule: { kind: 'at-most', limit: 100 },
  },
  {
    figures: ['typing_most', 'facet_menu_most', 'to_table_most', 'to_cards_most', 'detail_most'],
    subjects: ['cards'],
    n: [TODAY, GROWN],
    cpu: [PHONE],
    rule: { kind: 'at-most', limit: 200 },
  },
  {
    figures: ['zoom_frame', 'drag_frame'],
    subjects: ['timeline'],
    n: [FLOWN],
    cpu: [PHONE],
    rule: { kind: 'at-most', limit: 20 },
  },
  {
    figures: ['zoom_frame_p95', 'drag_frame_p95'],
    subjects: ['timeline'],
    n: [FLOWN],
    cpu: [PHONE],
    rule: { kind: 'at-most', limit: 50 },
  },
  {
    figures: ['shift', 'interactions_shift', 'lighthouse_cls'],
    subjects: [...LIST, ...ADDRESSES],
    n: [TODAY, GROWN],
    cpu: EITHER,
    rule: { kind: 'at-most', limit: 0.01 },
  },
  {
    figures: ['blocked'],
    subjects: LIST,
    n: [TODAY],
    cpu: [PHONE],
    rule: { kind: 'at-most', limit: 100 },
  },
  {
    figures: ['blocked'],
    subjects: LIST,
    n: [GROWN],
    cpu: [PHONE],
    rule: { kind: 'at-most', limit: 200 },
  },
  {
    figures: ['heap'],
    subjects: LIST,
    n: [TODAY],
    cpu: UNSLOWED,
    rule: { kind: 'at-most', limit: 4.5 },
  },
  {
    figures: ['soak_drift'],
    subjects: ['cards'],
    n: [TODAY],
    cpu: UNSLOWED,
    rule: { kind: 'within', limit: 1 },
  },
  {
    figures: ['performance', 'accessibility', 'best_practices', 'seo'],
    subjects: ['front door', 'shared', 'craft'],
    n: [TODAY],
    cpu: [PHONE],
    rule: { kind: 'at-least', limit: 100 },
  },
];
