/**
 * Measures what a catalogue costs as it grows, and draws it into docs/growth.svg: `npm run growth`.
 * Synthetic records, each size in a process of its own; takes a minute or two on a machine that does little else.
 * `npm run growth -- --records N` measures one size alone and prints its figures as JSON.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { renderGrowthChart } from '#commands/growth-chart.ts';
import {
  type GrowthFigures,
  GrowthFiguresSchema,
  measureGrowth,
} from '#commands/growth-figures.ts';

const SIZES = [592, 10_000, 100_000];
const OUT = 'docs/growth.svg';

function measureApart(records: number): GrowthFigures {
  const words = ['--expose-gc', import.meta.filename, '--records', String(records)];
  return v.parse(
    GrowthFiguresSchema,
    JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })),
  );
}

const rounded = (value: number) => Number(value.toPrecision(3));

function toRow(figures: GrowthFigures) {
  const { records, bytes, gzipBytes, textGzipBytes, oldBytes, oldGzipBytes, heapBytes } = figures;
  const each = (value: number) => Number((value / records).toFixed(1));
  return {
    records,
    bytes,
    'with gzip': gzipBytes,
    'above its texts, each': each(gzipBytes - textGzipBytes),
    'format 1': oldBytes,
    'its gzip': oldGzipBytes,
    'above, each': each(oldGzipBytes - textGzipBytes),
    'parse ms': rounded(figures.parseMs),
    'unpack ms': rounded(figures.unpackMs),
    'check ms': rounded(figures.checkMs),
    'index ms': rounded(figures.indexMs),
    'query ms': rounded(figures.queryMs),
    'heap MB': rounded(heapBytes / 1e6),
    'heap bytes, each': Math.round(heapBytes / records),
  };
}

const { values } = parseArgs({ options: { records: { type: 'string' } } });
if (values.records !== undefined) {
  console.log(JSON.stringify(measureGrowth(Number(values.records))));
} else {
  const all = SIZES.map(measureApart);
  // Sizes side by side, as there are more figures than a terminal is wide.
  const rows = all.map((figures) => Object.entries(toRow(figures)));
  for (const [index, [name]] of (rows[0] ?? []).entries()) {
    const cells = rows.map((row) => String(row[index]?.[1]).padStart(14));
    console.log(`${name.padEnd(22)}${cells.join('')}`);
  }
  writeFileSync(OUT, renderGrowthChart(all));
  console.log(`\n${OUT}`);
}
