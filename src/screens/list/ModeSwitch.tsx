import type { Mode } from '#ll2/query.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { SelectField } from '#ui/SelectField.tsx';

const MODES = [
  { value: 'normal', label: 'Normal' },
  { value: 'detailed', label: 'Detailed' },
] as const satisfies { value: Mode; label: string }[];

/** LL2's `mode`. Stays at the same page: the rows are the same. */
export function ModeSwitch() {
  const { list } = useList();
  const ask = useUpdateQuery();
  return (
    <SelectField
      label="Detail"
      value={list.query.mode}
      options={MODES}
      onChange={(value) =>
        ask({ mode: value === 'detailed' ? 'detailed' : 'normal', offset: list.query.offset })
      }
    />
  );
}
