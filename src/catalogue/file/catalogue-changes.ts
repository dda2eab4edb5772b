import { toNormal } from '#catalogue/engine/modes.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

type Named = { id: number; name: string };

/** The differences between two catalogues, in order of ids. */
export type CatalogueChanges = {
  added: Named[];
  removed: Named[];
  /** With LL2's names of the fields that differ. */
  changed: (Named & { fields: string[] })[];
};

// They depend on the requested mode, not on the record.
const NOT_COMPARED: ReadonlySet<string> = new Set(['response_mode', 'url']);

function fieldsOf(spacecraft: Spacecraft): Map<string, string> {
  return new Map(
    Object.entries(toNormal(spacecraft))
      .filter(([field]) => !NOT_COMPARED.has(field))
      .map(([field, value]) => [field, JSON.stringify(value)]),
  );
}

function differingFields(before: Spacecraft, after: Spacecraft): string[] {
  const old = fieldsOf(before);
  return [...fieldsOf(after)]
    .filter(([field, value]) => old.get(field) !== value)
    .map(([field]) => field);
}

const toNamed = ({ id, name }: Spacecraft): Named => ({ id, name });

/** Compares the fields of normal mode, which all catalogues have. */
export function compareCatalogues(
  before: readonly Spacecraft[],
  after: readonly Spacecraft[],
): CatalogueChanges {
  const old = new Map(before.map((one) => [one.id, one]));
  const current = new Set(after.map(({ id }) => id));
  const sorted = after.toSorted((a, b) => a.id - b.id);
  return {
    added: sorted.filter(({ id }) => !old.has(id)).map(toNamed),
    removed: before
      .filter(({ id }) => !current.has(id))
      .toSorted((a, b) => a.id - b.id)
      .map(toNamed),
    changed: sorted.flatMap((one) => {
      const earlier = old.get(one.id);
      const fields = earlier === undefined ? [] : differingFields(earlier, one);
      return fields.length === 0 ? [] : [{ ...toNamed(one), fields }];
    }),
  };
}
