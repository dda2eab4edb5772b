import type { Mode } from '#ll2/query.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { SelectField } from '#ui/SelectField.tsx';

const MODES = [
  { value: 'normal', label: 'Standard' },
  { value: 'detailed', label: 'All' },
] as const satisfies { value: Mode; label: string }[];

/** A field for LL2's `mode`. It keeps the offset, because the mode doesn't change the rows of a page. */
export function ModeSwitch() {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  return (
    <SelectField
      label="Fields"
      value={list.query.mode}
      options={MODES}
      onChange={(value) =>
        updateQuery({
          mode: value === 'detailed' ? 'detailed' : 'normal',
          offset: list.query.offset,
        })
      }
    />
  );
}
