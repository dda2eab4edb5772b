import fc from 'fast-check';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import { MISSING_VALUES } from '#catalogue/query/missing-values.ts';
import { type FacetName, toFacetRecord } from '#catalogue/query/facet-names.ts';
import { SORT_FIELDS, type SortTerm } from '#catalogue/query/sort-fields.ts';
import { compose } from '#lib/fold-case.ts';
import { ORDERING_FIELDS, type OrderingTerm } from '#ll2/ordering.ts';
import type { SpacecraftQuery } from '#ll2/query.ts';
import { stripWhiteSpace } from '#ll2/white-space.ts';

// A URL can't contain a lone surrogate: browsers replace it with U+FFFD.
// One for all: fast-check takes about 0.1 s to make it.
const ANY_TEXT = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
// As a query holds texts: composed, without null characters, and a name without white space around it.
const A_SEARCH = ANY_TEXT.map((text) => compose(text).replaceAll('\0', ''));
const A_NAME = A_SEARCH.map(stripWhiteSpace);
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
    search: A_SEARCH,
    name: A_NAME,
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
    ANY_TEXT.filter((text) => text !== '').map((name) => `~${compose(name)}`),
  );
const aChoice = (token: fc.Arbitrary<string>, maxLength = 4) =>
  fc.uniqueArray(token, { maxLength }).map((unordered) => unordered.toSorted());
const aRange = () => fc.record({ min: fc.option(fc.nat(999)), max: fc.option(fc.nat(999)) });
const LL2_FLAGS: ReadonlySet<FacetName> = new Set(['in_space', 'is_placeholder']);
const OUR_FLAGS: ReadonlySet<FacetName> = new Set(['in_use', 'human_rated', 'free_picture']);

function aSelection(facet: FacetName): fc.Arbitrary<string[]> {
  if (LL2_FLAGS.has(facet)) return aChoice(aFlag(), 1);
  if (facet === 'missing') return aChoice(fc.constantFrom(...MISSING_VALUES));
  if (facet === 'first_flight') return aChoice(fc.constantFrom('1960', '1990', '2020'));
  return aChoice(OUR_FLAGS.has(facet) ? aFlag() : aToken());
}

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
    search: A_SEARCH,
    search_in: fc.constantFrom('names', 'serials', 'everything'),
    name: A_NAME,
    facets: fc.record(toFacetRecord(aSelection)),
    flights: aRange(),
    days_in_space: aRange(),
    ordering: aSort(),
    mode: fc.constantFrom('normal', 'detailed'),
    limit: fc.integer({ min: 1, max: 100 }),
    offset: fc.nat(),
  });
}
