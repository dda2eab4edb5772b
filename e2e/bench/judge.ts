import { describeConditions, type Figure, type Place, type Summary } from './figures.ts';
import { PEERS } from './subjects.ts';
import type { Rule, Target } from './targets.ts';

/** Whether one figure meets its target, with the limit that it was compared with. */
export type Verdict = Place & {
  figure: Figure;
  rule: Rule;
  median: number;
  min: number;
  max: number;
  /** The lowest or highest value that meets the target. */
  limit: number;
  /** The page whose value is the limit; null where the limit is a fixed number. */
  reference: string | null;
  isMet: boolean;
};

type Bound = { limit: number; reference: string | null; isMet: boolean };

const IS_PEER = new Set(PEERS.map(({ name }) => name));

/** Compares a median with a rule; null where the page to compare with was not measured. */
function judge(rule: Rule, median: number, comparable: readonly Summary[]): Bound | null {
  switch (rule.kind) {
    case 'at-most':
      return { limit: rule.limit, reference: null, isMet: median <= rule.limit };
    case 'at-least':
      return { limit: rule.limit, reference: null, isMet: median >= rule.limit };
    case 'within':
      return { limit: rule.limit, reference: null, isMet: Math.abs(median) <= rule.limit };
    case 'times': {
      const other = comparable.find(({ subject }) => subject === rule.of);
      if (other === undefined) return null;
      const limit = other.median * rule.factor;
      return { limit, reference: other.subject, isMet: median <= limit };
    }
  }
}

function findFastestPeer(summaries: readonly Summary[]): Summary | undefined {
  return summaries
    .filter(({ subject }) => IS_PEER.has(subject))
    .toSorted((a, b) => a.median - b.median)[0];
}

/** A verdict for each measured figure that has a target, in the order of the targets. */
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
        const comparable = summaries.filter(
          (other) =>
            other.figure === summary.figure &&
            describeConditions(other) === describeConditions(summary),
        );
        const bound = judge(rule, summary.median, comparable);
        return bound === null ? [] : [{ ...measured, rule, ...bound }];
      }),
  );
}

/** The peers that were the fastest in any figure, at the largest number of records. */
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
