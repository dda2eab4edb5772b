import { FIGURES, formatSummary, formatValue, MEANINGS, type Summary } from './figures.ts';
import type { Verdict } from './judge.ts';
import type { Rule } from './targets.ts';

function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A table of the figures under the same conditions: a row per figure, a column per page. */
export function describePlace(summaries: readonly Summary[]): string {
  const subjects = [...new Set(summaries.map(({ subject }) => subject))];
  const rows = FIGURES.filter((figure) =>
    summaries.some((summary) => summary.figure === figure),
  ).map((figure) => [
    `${MEANINGS[figure].label} (${MEANINGS[figure].unit})`,
    ...subjects.map((subject) => {
      const found = summaries.find(
        (summary) => summary.subject === subject && summary.figure === figure,
      );
      return found === undefined ? '—' : formatSummary(found);
    }),
  ]);
  return toTable([['', ...subjects], ...rows]);
}

function describeRule(rule: Rule): string {
  switch (rule.kind) {
    case 'at-most':
      return 'at most';
    case 'at-least':
      return 'at least';
    case 'within':
      return 'within ±';
    case 'times':
      return `at most ${rule.factor} ×`;
  }
}

/** A table of all verdicts: whether each target is met, with the measured range. */
export function describeVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const { figure, subject, n, cpu, latency, rule, limit, reference, isMet } = verdict;
    const { label, unit } = MEANINGS[figure];
    return [
      isMet ? 'met' : 'NOT met',
      label,
      subject,
      String(n),
      `${cpu}×`,
      String(latency),
      `${formatSummary(verdict)} ${unit}`,
      [
        describeRule(rule),
        ...(reference === null ? [] : [reference]),
        formatValue(figure, limit),
      ].join(' '),
    ];
  });
  return toTable([
    ['', 'figure', 'page', 'records', 'CPU', 'ms', 'median [range]', 'target'],
    ...rows,
  ]);
}
