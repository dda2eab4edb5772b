import { isOpenRange, OPEN_RANGE, type Range } from '#catalogue/query/catalogue-query.ts';
import type { RangeHistogram } from '#catalogue/engine/results.ts';
import { formatNumber } from '#lib/format.ts';
import { formatRange } from '#wording/filter-text.ts';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { Histogram } from '#screens/list/filters/Histogram.tsx';
import { RangeHandle } from '#ui/RangeHandle.tsx';
import { useDraft } from '#ui/use-draft.ts';

type RangeMenuProps = {
  label: string;
  histogram: RangeHistogram;
  range: Range;
  onChange: (range: Range) => void;
};

/** Indexes of the histogram's bins, both included. */
type Bins = { from: number; to: number };

function toBins({ min, max }: Range, edges: readonly number[]): Bins {
  const binOf = (value: number) =>
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= value),
    );
  return { from: min === null ? 0 : binOf(min), to: max === null ? edges.length - 1 : binOf(max) };
}

/** A range that starts at the first bin has no minimum; one that ends at the last bin has no maximum. */
function toRange({ from, to }: Bins, edges: readonly number[]): Range {
  const above = edges[to + 1];
  return {
    min: from === 0 ? null : (edges[from] ?? null),
    max: above === undefined ? null : above - 1,
  };
}

/** The filter of a range: a histogram of the values, with a handle for each end. */
export function RangeMenu({ label, histogram, range, onChange }: RangeMenuProps) {
  const { edges } = histogram;
  const current = toBins(range, edges);
  const [from, setFrom] = useDraft(current.from);
  const [to, setTo] = useDraft(current.to);
  const isMoved = from !== current.from || to !== current.to;
  const shown = isMoved ? toRange({ from, to }, edges) : range;
  const last = edges.length - 1;

  /** The query changes when a handle is released, not while it moves. */
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
              : `${label}: ${formatRange(shown)}. Spacecraft without a recorded value are left out.`}
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
