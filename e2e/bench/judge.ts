import type { Figure, Place, Summary } from './figures.ts';
import { FLOOR, PEERS } from './subjects.ts';
import type { Rule, Target } from './targets.ts';

/** Whether one figure at one place keeps its target, with what it was held against. */
export type Verdict = Place & {
  figure: Figure;
  rule: Rule;
  median: number;
  min: number;
  max: number;
  /** The least or greatest value that would do. */
  limit: number;
  /** Whose value the limit comes from; null where the target is a number. */
  beside: string | null;
  isMet: boolean;
};

type Bound = { limit: number; beside: string | null; isMet: boolean };

const IS_PEER = new Set(PEERS.map(({ name }) => name));

/** Holds a median against a rule; null where what it is compared with was not measured beside it. */
function judge(rule: Rule, median: number, beside: readonly Summary[]): Bound | null {
  switch (rule.kind) {
    case 'at-most':
      return { limit: rule.limit, beside: null, isMet: median <= rule.limit };
    case 'at-least':
      return { limit: rule.limit, beside: null, isMet: median >= rule.limit };
    case 'within':
      return { limit: rule.limit, beside: null, isMet: Math.abs(median) <= rule.limit };
    case 'times-floor': {
      const floor = beside.find(({ subject }) => subject === FLOOR.name);
      if (floor === undefined) return null;
      const limit = floor.median * rule.factor;
      return { limit, beside: floor.subject, isMet: median <= limit };
    }
    case 'ahead-of-peers':
    case 'fastest-peer': {
      const fastest = findFastestPeer(beside);
      if (fastest === undefined) return null;
      const limit = fastest.median + (rule.kind === 'fastest-peer' ? rule.tolerance : 0);
      const isMet = rule.kind === 'fastest-peer' ? median <= limit : median < limit;
      return { limit, beside: fastest.subject, isMet };
    }
  }
}

function findFastestPeer(summaries: readonly Summary[]): Summary | undefined {
  return summaries
    .filter(({ subject }) => IS_PEER.has(subject))
    .toSorted((a, b) => a.median - b.median)[0];
}

/** A verdict for each figure that a target is about and that was measured, in the targets' order. */
export function judgeAll(targets: readonly Target[], summaries: readonly Summary[]): Verdict[] {
  return targets.flatMap(({ figures, subjects, n, cpu, rule }) =>
    summaries
      .filter(
        (summary) =>
          figures.includes(summary.figure) &&
          subjects.includes(summary.subject) &&
          n.includes(summary.n) &&
          cpu.includes(summary.cpu),
      )
      .flatMap((summary) => {
        const { runs: _, ...measured } = summary;
        const beside = summaries.filter(
          (other) =>
            other.figure === summary.figure && other.n === summary.n && other.cpu === summary.cpu,
        );
        const bound = judge(rule, summary.median, beside);
        return bound === null ? [] : [{ ...measured, rule, ...bound }];
      }),
  );
}

/** The peers that were the fastest at anything, at the most records that all were measured with. */
export function findFastestPeers(summaries: readonly Summary[]): Set<string> {
  const peers = summaries.filter(
    ({ subject, figure, cpu }) =>
      IS_PEER.has(subject) && cpu === 1 && /^(?:first_row|filter|sort|next)$/.test(figure),
  );
  const most = Math.max(...peers.map(({ n }) => n));
  const groups = Map.groupBy(
    peers.filter(({ n }) => n === most),
    ({ figure }) => figure,
  );
  return new Set(
    [...groups.values()].flatMap((group) => {
      const fastest = findFastestPeer(group);
      return fastest === undefined ? [] : [fastest.subject];
    }),
  );
}
