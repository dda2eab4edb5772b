import { truncate } from '#lib/format.ts';
import { escapeUnseen } from '#lib/plain-text.ts';
import type { UnknownField } from '#ll2/unknown-keys.ts';
import { FactList } from '#ui/FactList.tsx';

const toText = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** Fields that our schema does not have, under their raw names, so that visitors see everything that LL2 sends. */
export function OtherFields({ fields }: { fields: readonly UnknownField[] }) {
  if (fields.length === 0) return null;
  return (
    <FactList
      facts={fields.map(([key, value]) => ({
        name: escapeUnseen(truncate(key, 80)),
        value: escapeUnseen(truncate(toText(value), 2000)),
      }))}
    />
  );
}
