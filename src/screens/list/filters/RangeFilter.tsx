import { isOpenRange, OPEN_RANGE, type Range } from '#catalogue/query/catalogue-query.ts';
import type { RangeHistogram } from '#catalogue/engine/results.ts';
import { formatNumber } from '#lib/format.ts';
import { formatRange } from '#wording/filter-text.ts';
import { Button } from '#ui/Button.tsx';
import { FilterGroup } from '#screens/list/filters/FilterGroup.tsx';
import { Histogram } from '#screens/list/filters/Histogram.tsx';
import { moveRange, toBins } from '#screens/list/filters/range-bins.ts';
import { RangeHandle } from '#ui/RangeHandle.tsx';
import { useDraft } from '#ui/use-draft.ts';

type RangeFilterProps = {
  label: string;
  /** What the label alone doesn't say. */
  note: string | null;
  histogram: RangeHistogram;
  range: Range;
  onChange: (range: Range) => void;
};

/** The filter of a range: a histogram of the values, with a handle for each end. */
export function RangeFilter({ label, note, histogram, range, onChange }: RangeFilterProps) {
  const { edges } = histogram;
  const current = toBins(range, edges);
  const [from, setFrom] = useDraft(current.from);
  const [to, setTo] = useDraft(current.to);
  const isMoved = from !== current.from || to !== current.to;
  const shown = moveRange(range, { from, to }, edges);
  const last = edges.length - 1;

  /** The query changes when a handle is released, not while it moves. */
  function release() {
    if (isMoved) onChange(shown);
  }

  return (
    <FilterGroup label={label} notes={[note]}>
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
      {isOpenRange(shown) ? null : (
        <p className="text-note text-quiet">
          {`${label}: ${formatRange(shown)}. Spacecraft without a recorded value are left out.`}
        </p>
      )}
      <Button
        isDisabled={isOpenRange(range)}
        className="control self-start text-note"
        onClick={() => onChange(OPEN_RANGE)}
      >
        Any
      </Button>
    </FilterGroup>
  );
}
