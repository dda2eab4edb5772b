import { DifferenceMark } from '#screens/compare/DifferenceMark.tsx';
import type { ComparisonResult } from '#screens/compare/comparison-rows.ts';
import { formatCount } from '#lib/format.ts';
import type { CompareView } from '#paths/compare.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Status } from '#ui/Status.tsx';

type DifferenceFilterProps = {
  counts: Record<ComparisonResult, number>;
  only: CompareView['only'];
  onChange: (only: CompareView['only']) => void;
};

/**
 * A checkbox that hides rows that don't differ, and the number of rows by result. A missing value is neither the same
 * nor different.
 */
export function DifferenceFilter({ counts, only, onChange }: DifferenceFilterProps) {
  const rest = `${formatCount(counts.same, 'is', 'are')} the same, ${formatCount(counts.unknown, 'is', 'are')} missing for at least one craft`;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
      <div className="print:hidden">
        <CheckboxField
          label="Only differences"
          isChecked={only === 'differences'}
          onChange={(isChecked) => onChange(isChecked ? 'differences' : 'all')}
        />
      </div>
      <Status className="figures text-note">
        {formatCount(counts.differs, 'fact differs', 'facts differ')}
        <span className="text-quiet">
          ; {rest}
          {only === 'differences' ? ', and hidden' : ''}.
        </span>
      </Status>
      <p aria-hidden="true" className="flex items-center gap-2 text-note text-quiet">
        <DifferenceMark /> marks facts that differ
      </p>
    </div>
  );
}
