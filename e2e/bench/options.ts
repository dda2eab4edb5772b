import { parseArgs } from 'node:util';

export const PARTS = ['peers', 'interactions', 'soak', 'lighthouse'] as const;
export type Part = (typeof PARTS)[number];

export type Options = {
  /** Numbers of records. */
  n: number[];
  /** How many times slower than this machine the processor is made. */
  cpu: number[];
  /** Visits of each page that are counted, after one that is not. */
  runs: number;
  /** Rounds of the soak, from the list to a craft and back. */
  cycles: number;
  only: readonly Part[];
  /** Where the figures are written. */
  out: string;
};

const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

function toNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is no number from 1 on.`);
  return value;
}

function toPart(text: string): Part {
  if (!isPart(text)) throw new Error(`${text} is no part: ${PARTS.join(', ')}.`);
  return text;
}

/** Reads the command's flags; lists are separated by commas. Throws on what can't be understood. */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string', default: '592,10000,100000' },
      cpu: { type: 'string', default: '1,4' },
      runs: { type: 'string', default: '5' },
      cycles: { type: 'string', default: '500' },
      only: { type: 'string', default: PARTS.join(',') },
      out: { type: 'string', default: 'bench-results/performance.json' },
    },
  });
  return {
    n: values.n.split(',').map(toNumber),
    cpu: values.cpu.split(',').map(toNumber),
    runs: toNumber(values.runs),
    cycles: toNumber(values.cycles),
    only: values.only.split(',').map(toPart),
    out: values.out,
  };
}
