import { truncate } from '#lib/format.ts';
import type { UnknownField } from '#ll2/unknown-keys.ts';
import { FactList } from '#ui/FactList.tsx';

const toText = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** Fields that Launch Library sent and this catalogue has no words for. Nothing recorded is hidden. */
export function OtherFields({ fields }: { fields: readonly UnknownField[] }) {
  if (fields.length === 0) return null;
  return (
    <FactList
      facts={fields.map(([key, value]) => ({
        name: truncate(key, 80),
        value: truncate(toText(value), 2000),
      }))}
    />
  );
}
