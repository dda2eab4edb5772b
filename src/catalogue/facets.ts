import type { Facets, FacetValue } from '#catalogue/source.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

type Value = { id: number | null; name: string | null };

const byName = new Intl.Collator('en', { numeric: true });

function countValues(values: Iterable<Value | null>): FacetValue[] {
  const found = new Map<number, FacetValue>();
  for (const value of values) {
    if (value === null || value.id === null) continue;
    const known = found.get(value.id);
    if (known !== undefined) known.count++;
    else found.set(value.id, { id: value.id, name: value.name ?? `No. ${value.id}`, count: 1 });
  }
  return [...found.values()].toSorted((a, b) => byName.compare(a.name, b.name));
}

/** The values that filters can take, learned from the records, with how many have each. */
export function toFacets(spacecraft: readonly Spacecraft[]): Facets {
  return {
    status: countValues(spacecraft.map(({ status }) => status)),
    spacecraft_config: countValues(spacecraft.map(({ spacecraft_config }) => spacecraft_config)),
    license: countValues(spacecraft.map((one) => pictureOf(one)?.license ?? null)),
  };
}
