import fc from 'fast-check';
import type { CatalogueQuery } from '#catalogue/catalogue-query.ts';
import { ORDERING_FIELDS, type OrderingTerm } from '#ll2/ordering.ts';
import type { SpacecraftQuery } from '#ll2/query.ts';

// A URL can't hold a lone surrogate: the browser itself turns one into U+FFFD.
const aText = () => fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
const anId = () => fc.option(fc.nat());

/** Orderings LL2 can express: each field at most once, in any order and direction. */
export function anOrdering(): fc.Arbitrary<OrderingTerm[]> {
  return fc
    .shuffledSubarray([...ORDERING_FIELDS])
    .chain((fields) =>
      fc.tuple(...fields.map((field) => fc.boolean().map((descending) => ({ field, descending })))),
    );
}

/** Every query there is, hostile texts included. */
export function aQuery(): fc.Arbitrary<SpacecraftQuery> {
  return fc.record({
    search: aText(),
    name: aText(),
    status: anId(),
    spacecraft_config: anId(),
    in_space: fc.option(fc.boolean()),
    is_placeholder: fc.option(fc.boolean()),
    ordering: anOrdering(),
    mode: fc.constantFrom('normal', 'detailed'),
    limit: fc.integer({ min: 1, max: 100 }),
    offset: fc.nat(),
  });
}

/** Every query of the catalogue: LL2's, and what only a whole catalogue can be asked. */
export function aCatalogueQuery(): fc.Arbitrary<CatalogueQuery> {
  const ids = fc.uniqueArray(fc.nat()).map((unordered) => unordered.toSorted((a, b) => a - b));
  return fc.tuple(aQuery(), ids).map(([query, license]) => ({ ...query, license }));
}
