import type { GrowthFigures } from '#commands/growth-figures.ts';

type Line = { name: string; valueOf: (figures: GrowthFigures) => number };
/** One pair of logarithmic axes. `unit` is the unit of its lines' values. */
type Panel = { title: string; unit: string; lines: readonly Line[] };

const MB = 1e6;

const PANELS: readonly Panel[] = [
  {
    title: 'The file',
    unit: 'MB',
    lines: [
      { name: 'as it is', valueOf: ({ bytes }) => bytes / MB },
      { name: 'with gzip', valueOf: ({ gzipBytes }) => gzipBytes / MB },
    ],
  },
  {
    title: 'Opening it',
    unit: 'ms',
    lines: [
      {
        name: 'reading and checking',
        valueOf: ({ parseMs, unpackMs, checkMs }) => parseMs + unpackMs + checkMs,
      },
      { name: 'indexing', valueOf: ({ indexMs }) => indexMs },
    ],
  },
  {
    title: 'The slowest query',
    unit: 'ms',
    lines: [{ name: 'median', valueOf: ({ queryMs }) => queryMs }],
  },
  {
    title: 'Memory',
    unit: 'MB',
    lines: [{ name: 'heap', valueOf: ({ heapBytes }) => heapBytes / MB }],
  },
];

const PANEL = { width: 360, height: 250 };
const PLOT = { left: 56, top: 40, width: 276, height: 160 };

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-weight: 600; font-size: 14px }
.grid { stroke: #ddd }
.linear { stroke: #767676; stroke-dasharray: 2 4; fill: none }
.line { fill: none; stroke-width: 2 }
.a { --ink: #0a5dab } .b { --ink: #a34700 }
.line { stroke: var(--ink) } .point, .name { fill: var(--ink) }
.ground { fill: #fff }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd } .grid { stroke: #3c3c3c } .linear { stroke: #999 } .ground { fill: #161616 }
  .a { --ink: #6db3f2 } .b { --ink: #f0a050 } .name { fill: var(--ink) }
}`;

const toText = (value: number) => Number(value.toPrecision(2)).toLocaleString('en');
const at = (value: number) => value.toFixed(1);

/** Maps values to lengths on a logarithmic scale. */
function toScale(from: number, to: number, length: number) {
  const span = Math.log10(to / from);
  return (value: number) => (Math.log10(value / from) / span) * length;
}

function renderPanel({ title, unit, lines }: Panel, all: readonly GrowthFigures[], index: number) {
  const records = all.map((figures) => figures.records);
  const values = lines.flatMap(({ valueOf }) => all.map(valueOf));
  const lowest = Math.floor(Math.log10(Math.min(...values)));
  const highest = Math.ceil(Math.log10(Math.max(...values)));
  const { left, top, width, height } = PLOT;
  const xOf = toScale(Math.min(...records), Math.max(...records), width);
  const yOf = toScale(10 ** lowest, 10 ** highest, height);
  const x = (count: number) => at(left + xOf(count));
  const y = (value: number) => at(top + height - yOf(value));
  const decades = Array.from({ length: highest - lowest + 1 }, (_, step) => 10 ** (lowest + step));
  const grid = decades.map(
    (value) =>
      `<path class="grid" d="M${left} ${y(value)}h${width}"/>` +
      `<text x="${left - 6}" y="${y(value)}" dy="4" text-anchor="end">${toText(value)}</text>`,
  );
  const counts = records.map(
    (count) =>
      `<text x="${x(count)}" y="${top + height + 18}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
  );
  const series = lines.map(({ name, valueOf }, place) => {
    const points = all.map((figures) => `${x(figures.records)} ${y(valueOf(figures))}`);
    const [first] = all;
    const [last] = all.slice(-1);
    if (first === undefined || last === undefined) return '';
    // Grows in proportion to the records from the first figure, clipped at the top of the plot.
    const end = Math.min(last.records, (first.records * 10 ** highest) / valueOf(first));
    const linear = `M${points[0]}L${x(end)} ${y((valueOf(first) * end) / first.records)}`;
    const marks = all.map(
      (figures) =>
        `<circle class="point" cx="${x(figures.records)}" cy="${y(valueOf(figures))}" r="3"><title>${figures.records.toLocaleString('en')} records: ${toText(valueOf(figures))} ${unit}</title></circle>`,
    );
    const label = `<text class="name" x="${left + 8 + place * 150}" y="${top - 6}">${name}</text>`;
    return `<g class="${place === 0 ? 'a' : 'b'}"><path class="linear" d="${linear}"/><path class="line" d="M${points.join('L')}"/>${marks.join('')}${label}</g>`;
  });
  const shift = `translate(${(index % 2) * PANEL.width} ${Math.floor(index / 2) * PANEL.height})`;
  return `<g transform="${shift}"><text class="title" x="${left}" y="16">${title}, ${unit}</text>${[...grid, ...counts, ...series].join('\n')}</g>`;
}

function describe(all: readonly GrowthFigures[]): string {
  return all
    .map((figures) => {
      const parts = PANELS.flatMap(({ title, unit, lines }) =>
        lines.map(({ name, valueOf }) => `${title}, ${name}: ${toText(valueOf(figures))} ${unit}`),
      );
      return `${figures.records.toLocaleString('en')} records. ${parts.join('; ')}.`;
    })
    .join(' ');
}

/** An SVG image of how a catalogue's costs grow with its records, from the smallest to the largest. */
export function renderGrowthChart(all: readonly GrowthFigures[]): string {
  const width = 2 * PANEL.width;
  const height = Math.ceil(PANELS.length / 2) * PANEL.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">What a catalogue costs as it grows</title>
<desc id="desc">Synthetic records, logarithmic axes; a dotted line grows as the records do. ${describe(all)}</desc>
<style>${STYLE}
</style>
<rect class="ground" width="${width}" height="${height}"/>
${PANELS.map((panel, index) => renderPanel(panel, all, index)).join('\n')}
</svg>
`;
}
