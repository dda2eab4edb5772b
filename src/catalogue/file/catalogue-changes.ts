import { toNormal } from '#catalogue/engine/modes.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

type Named = { id: number; name: string };

/** What is different in one catalogue from another, in order of ids. */
export type CatalogueChanges = {
  added: Named[];
  removed: Named[];
  /** With the fields of the record that differ, by LL2's names. */
  changed: (Named & { fields: string[] })[];
};

// How much of a record was asked for is no change of it.
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

/** Compares what both know of each craft in normal mode. */
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
