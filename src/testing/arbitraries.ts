import fc from 'fast-check';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import { type FacetName, toFacetRecord } from '#catalogue/query/facet-names.ts';
import { SORT_FIELDS, type SortTerm } from '#catalogue/query/sort-fields.ts';
import { ORDERING_FIELDS, type OrderingTerm } from '#ll2/ordering.ts';
import type { SpacecraftQuery } from '#ll2/query.ts';

// A URL can't contain a lone surrogate: browsers replace it with U+FFFD.
// One for all: fast-check takes about 0.1 s to make it.
const ANY_TEXT = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
const anId = () => fc.option(fc.nat());

/** Orderings that LL2 supports: each field at most once, in any order and direction. */
export function anOrdering(): fc.Arbitrary<OrderingTerm[]> {
  return fc
    .shuffledSubarray([...ORDERING_FIELDS])
    .chain((fields) =>
      fc.tuple(...fields.map((field) => fc.boolean().map((descending) => ({ field, descending })))),
    );
}

/** Any LL2 query, hostile texts included. */
export function aQuery(): fc.Arbitrary<SpacecraftQuery> {
  return fc.record({
    search: ANY_TEXT,
    name: ANY_TEXT,
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

const aFlag = () => fc.constantFrom('true', 'false');
const aToken = () =>
  fc.oneof(
    fc.nat().map(String),
    ANY_TEXT.filter((text) => text !== '').map((name) => `~${name}`),
  );
const aChoice = (token: fc.Arbitrary<string>) =>
  fc.uniqueArray(token, { maxLength: 4 }).map((unordered) => unordered.toSorted());
const aRange = () => fc.record({ min: fc.option(fc.nat(999)), max: fc.option(fc.nat(999)) });
const FLAGS: ReadonlySet<FacetName> = new Set([
  'in_space',
  'is_placeholder',
  'in_use',
  'human_rated',
]);

/** Orderings by any columns. */
function aSort(): fc.Arbitrary<SortTerm[]> {
  return fc
    .shuffledSubarray([...SORT_FIELDS])
    .chain((fields) =>
      fc.tuple(...fields.map((field) => fc.boolean().map((descending) => ({ field, descending })))),
    );
}

/** Any query of the catalogue: LL2's filters, and those that only the whole catalogue supports. */
export function aCatalogueQuery(): fc.Arbitrary<CatalogueQuery> {
  return fc.record({
    search: ANY_TEXT,
    search_in: fc.constantFrom('names', 'serials'),
    name: ANY_TEXT,
    facets: fc.record(toFacetRecord((facet) => aChoice(FLAGS.has(facet) ? aFlag() : aToken()))),
    flights: aRange(),
    days_in_space: aRange(),
    ordering: aSort(),
    mode: fc.constantFrom('normal', 'detailed'),
    limit: fc.integer({ min: 1, max: 100 }),
    offset: fc.nat(),
  });
}
