import { median as toMedian } from 'd3-array';
import type { Conditions } from './browser.ts';

/** What a reader does on the cards. */
export type Interaction = 'typing' | 'facet_menu' | 'to_table' | 'to_cards' | 'detail';

/** Every figure that is measured, in the order of the report. */
export const FIGURES = [
  'first_row',
  'filter',
  'sort',
  'next',
  'warm_filter',
  'warm_sort',
  'warm_next',
  'typing',
  'typing_most',
  'facet_menu',
  'facet_menu_most',
  'to_table',
  'to_table_most',
  'to_cards',
  'to_cards_most',
  'detail',
  'detail_most',
  'zoom_frame',
  'zoom_frame_p95',
  'drag_frame',
  'drag_frame_p95',
  'blocked',
  'shift',
  'interactions_shift',
  'heap',
  'soak_slope',
  'soak_drift',
  'html_bytes',
  'js_bytes',
  'css_bytes',
  'data_bytes',
  'performance',
  'accessibility',
  'best_practices',
  'seo',
  'lighthouse_fcp',
  'lighthouse_lcp',
  'lighthouse_tbt',
  'lighthouse_cls',
] as const;
export type Figure = (typeof FIGURES)[number];

export type Unit = 'ms' | 'MB' | 'kB' | '%' | 'of 100' | 'shift';

/** The label and the unit of each figure. A MB is 1000 kB, a kB 1000 bytes. */
export const MEANINGS: Record<Figure, { label: string; unit: Unit }> = {
  first_row: { label: 'First row painted', unit: 'ms' },
  filter: { label: 'Filter painted', unit: 'ms' },
  sort: { label: 'Sort painted', unit: 'ms' },
  next: { label: 'Next page painted', unit: 'ms' },
  warm_filter: { label: 'Filter painted, warm', unit: 'ms' },
  warm_sort: { label: 'Sort painted, warm', unit: 'ms' },
  warm_next: { label: 'Next page painted, warm', unit: 'ms' },
  typing: { label: 'Latency: typing (p75)', unit: 'ms' },
  typing_most: { label: 'Latency: typing (most)', unit: 'ms' },
  facet_menu: { label: 'Latency: opening a facet (p75)', unit: 'ms' },
  facet_menu_most: { label: 'Latency: opening a facet (most)', unit: 'ms' },
  to_table: { label: 'Latency: cards to table (p75)', unit: 'ms' },
  to_table_most: { label: 'Latency: cards to table (most)', unit: 'ms' },
  to_cards: { label: 'Latency: table to cards (p75)', unit: 'ms' },
  to_cards_most: { label: 'Latency: table to cards (most)', unit: 'ms' },
  detail: { label: 'Latency: opening a craft (p75)', unit: 'ms' },
  detail_most: { label: 'Latency: opening a craft (most)', unit: 'ms' },
  zoom_frame: { label: 'Timeline: frame while zooming', unit: 'ms' },
  zoom_frame_p95: { label: 'Timeline: frame while zooming (p95)', unit: 'ms' },
  drag_frame: { label: 'Timeline: frame while dragging', unit: 'ms' },
  drag_frame_p95: { label: 'Timeline: frame while dragging (p95)', unit: 'ms' },
  blocked: { label: 'Total blocking time', unit: 'ms' },
  shift: { label: 'Layout shift of the load', unit: 'shift' },
  interactions_shift: { label: 'Layout shift after it', unit: 'shift' },
  heap: { label: 'Heap after collection', unit: 'MB' },
  soak_slope: { label: 'Soak: growth a round', unit: 'kB' },
  soak_drift: { label: 'Soak: change in 100 rounds', unit: '%' },
  html_bytes: { label: 'HTML, compressed', unit: 'kB' },
  js_bytes: { label: 'JavaScript, compressed', unit: 'kB' },
  css_bytes: { label: 'CSS, compressed', unit: 'kB' },
  data_bytes: { label: 'Data, compressed', unit: 'kB' },
  performance: { label: 'Lighthouse: performance', unit: 'of 100' },
  accessibility: { label: 'Lighthouse: accessibility', unit: 'of 100' },
  best_practices: { label: 'Lighthouse: best practices', unit: 'of 100' },
  seo: { label: 'Lighthouse: SEO', unit: 'of 100' },
  lighthouse_fcp: { label: 'Lighthouse: first paint', unit: 'ms' },
  lighthouse_lcp: { label: 'Lighthouse: largest paint', unit: 'ms' },
  lighthouse_tbt: { label: 'Lighthouse: blocking time', unit: 'ms' },
  lighthouse_cls: { label: 'Lighthouse: layout shift', unit: 'shift' },
};

/** The figures that one visit measured. */
export type Figures = Partial<Record<Figure, number>>;

/** The page of a measurement, the number of records, and how slow the visitor's device and network are. */
export type Place = { subject: string; n: number } & Conditions;

export type Reading = Place & { figure: Figure; value: number };

/** `592 records, 4× CPU, 40 ms latency` */
export function describeConditions({ n, cpu, latency }: Omit<Place, 'subject'>): string {
  return `${n} records, ${cpu}× CPU${latency > 0 ? `, ${latency} ms latency` : ''}`;
}

/** The median of all runs, and their range. */
export type Summary = Place & {
  figure: Figure;
  median: number;
  min: number;
  max: number;
  runs: number;
};

export function toReadings({ subject, n, cpu, latency }: Place, figures: Figures): Reading[] {
  return FIGURES.flatMap((figure) => {
    const value = figures[figure];
    return value === undefined ? [] : [{ subject, n, cpu, latency, figure, value }];
  });
}

function summarize(readings: readonly Reading[]): Summary[] {
  const [first] = readings;
  if (first === undefined) return [];
  const { subject, n, cpu, latency, figure } = first;
  const values = readings.map(({ value }) => value);
  return [
    {
      subject,
      n,
      cpu,
      latency,
      figure,
      median: toMedian(values) ?? first.value,
      min: Math.min(...values),
      max: Math.max(...values),
      runs: values.length,
    },
  ];
}

/** One summary per figure and conditions, in the order of their first reading. */
export function toSummaries(readings: readonly Reading[]): Summary[] {
  const groups = Map.groupBy(readings, ({ subject, n, cpu, latency, figure }) =>
    [subject, n, cpu, latency, figure].join(),
  );
  return [...groups.values()].flatMap(summarize);
}

/** A value as the report shows it, without its unit. */
export function formatValue(figure: Figure, value: number): string {
  const { unit } = MEANINGS[figure];
  if (unit === 'shift') return value.toFixed(3);
  return value.toFixed(unit === 'ms' || unit === 'of 100' ? 0 : 1);
}

type Spread = Pick<Summary, 'figure' | 'median' | 'min' | 'max'>;

export function formatSummary({ figure, median, min, max }: Spread): string {
  const format = (value: number) => formatValue(figure, value);
  return min === max ? format(median) : `${format(median)} [${format(min)}–${format(max)}]`;
}
