import { parseArgs } from 'node:util';

export const PARTS = ['peers', 'interactions', 'timeline', 'soak', 'lighthouse'] as const;
export type Part = (typeof PARTS)[number];

export type Options = {
  /** Numbers of records. */
  n: number[];
  /** Slowdown factors of the processor. */
  cpu: number[];
  /** Times that are added to each request, in ms. */
  latency: number[];
  /** Measured visits per page, after one warm-up. */
  runs: number;
  /** Rounds of the soak test, from the list to a craft and back. */
  cycles: number;
  only: readonly Part[];
  /** The file for the figures. */
  out: string;
};

const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

function toNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${text} is not a whole number from 1.`);
  return value;
}

function toPart(text: string): Part {
  if (!isPart(text)) throw new Error(`${text} is none of ${PARTS.join(', ')}.`);
  return text;
}

/** Parses the command's flags; lists are separated by commas. Throws on invalid ones. */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string', default: '592,10000,100000' },
      cpu: { type: 'string', default: '1,4' },
      latency: { type: 'string', default: '0,40' },
      runs: { type: 'string', default: '5' },
      cycles: { type: 'string', default: '300' },
      only: { type: 'string', default: PARTS.join(',') },
      out: { type: 'string', default: 'bench-results/performance.json' },
    },
  });
  return {
    n: values.n.split(',').map(toNumber),
    cpu: values.cpu.split(',').map(toNumber),
    latency: values.latency.split(',').map((text) => (text === '0' ? 0 : toNumber(text))),
    runs: toNumber(values.runs),
    cycles: toNumber(values.cycles),
    only: values.only.split(',').map(toPart),
    out: values.out,
  };
}
