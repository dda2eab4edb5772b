import { isOpenRange, OPEN_RANGE, type Range } from '#catalogue/query/catalogue-query.ts';
import type { RangeHistogram } from '#catalogue/engine/answers.ts';
import { formatNumber } from '#lib/format.ts';
import { formatRange } from '#wording/filter-words.ts';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { Histogram } from '#screens/list/filters/Histogram.tsx';
import { RangeHandle } from '#ui/RangeHandle.tsx';
import { useOptimisticValue } from '#ui/use-optimistic-value.ts';

type RangeMenuProps = {
  label: string;
  histogram: RangeHistogram;
  range: Range;
  onChange: (range: Range) => void;
};

/** Places among the bins of a histogram, both included. */
type Bins = { from: number; to: number };

function toBins({ min, max }: Range, edges: readonly number[]): Bins {
  const binOf = (value: number) =>
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= value),
    );
  return { from: min === null ? 0 : binOf(min), to: max === null ? edges.length - 1 : binOf(max) };
}

/** The last bin has no upper end, and the first begins at nothing: there a side is open. */
function toRange({ from, to }: Bins, edges: readonly number[]): Range {
  const above = edges[to + 1];
  return {
    min: from === 0 ? null : (edges[from] ?? null),
    max: above === undefined ? null : above - 1,
  };
}

/** From and to on a picture of how the values are spread. */
export function RangeMenu({ label, histogram, range, onChange }: RangeMenuProps) {
  const { edges } = histogram;
  const given = toBins(range, edges);
  // Followed while a handle moves; the range is asked for when it is let go.
  const [from, setFrom] = useOptimisticValue(given.from);
  const [to, setTo] = useOptimisticValue(given.to);
  const isMoved = from !== given.from || to !== given.to;
  const shown = isMoved ? toRange({ from, to }, edges) : range;
  const last = edges.length - 1;

  function release() {
    if (isMoved) onChange(shown);
  }

  return (
    <DisclosureMenu label={label} summary={isOpenRange(range) ? '' : formatRange(range)}>
      {() => (
        <>
          <Histogram histogram={histogram} from={from} to={to} />
          <RangeHandle
            label={`${label} from`}
            value={from}
            valueText={formatNumber(shown.min ?? 0)}
            max={last}
            onMove={(bin) => setFrom(Math.min(bin, to))}
            onRelease={release}
          />
          <RangeHandle
            label={`${label} to`}
            value={to}
            valueText={shown.max === null ? 'no limit' : formatNumber(shown.max)}
            max={last}
            onMove={(bin) => setTo(Math.max(bin, from))}
            onRelease={release}
          />
          <p className="text-note text-quiet">
            {isOpenRange(shown)
              ? 'Any.'
              : `${label}: ${formatRange(shown)}. What isn’t recorded is left out.`}
          </p>
          {isOpenRange(range) ? null : (
            <button
              type="button"
              className="control self-start text-note"
              onClick={() => onChange(OPEN_RANGE)}
            >
              Any
            </button>
          )}
        </>
      )}
    </DisclosureMenu>
  );
}
