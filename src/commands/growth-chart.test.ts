import { expect, it } from 'vitest';
import { renderGrowthChart } from '#commands/growth-chart.ts';

/** Synthetic figures: the figures of one record, multiplied by the number of records. */
const aSize = (records: number) => ({
  records,
  bytes: records * 300,
  gzipBytes: records * 60,
  textGzipBytes: records * 40,
  oldBytes: records * 2000,
  oldGzipBytes: records * 110,
  parseMs: records / 1000,
  unpackMs: records / 1000,
  checkMs: records / 500,
  indexMs: records / 200,
  queryMs: records / 10_000,
  heapBytes: records * 1500,
});

const svg = renderGrowthChart([600, 10_000, 100_000].map(aSize));

/** The coordinates of each line's points. */
const lines = [...svg.matchAll(/class="line" d="M([^"]*)"/g)].map(([, points = '']) =>
  points.split('L').map((point) => point.split(' ').map(Number)),
);

it('has a text alternative', () => {
  expect(svg).toMatch(/<title id="title">[^<]+<\/title>/);
  const words = /<desc id="desc">([^<]+)<\/desc>/.exec(svg)?.[1];
  expect(words).toContain('100,000 records. The file, as it is: 30 MB; The file, with gzip: 6 MB');
});

it('shows proportional growth along the dotted line', () => {
  expect(lines).toHaveLength(6);
  for (const line of lines) {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = line;
    expect((y1 - y0) / (x1 - x0)).toBeCloseTo((y2 - y1) / (x2 - x1), 1);
    expect(y2).toBeLessThan(y0);
  }
});

it('stays within its frame', () => {
  for (const [x = -1, y = -1] of lines.flat()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(360);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(250);
  }
});
