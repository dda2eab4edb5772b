import { type CatalogueQuery, toLl2Ordering } from '#catalogue/query/catalogue-query.ts';
import { type FacetName, toFacetRecord } from '#catalogue/query/facet-names.ts';
import { isMissingValue, MISSING_VALUES } from '#catalogue/query/missing-values.ts';
import { SORT_FIELDS } from '#catalogue/query/sort-fields.ts';
import { compose } from '#lib/fold-case.ts';
import {
  choice,
  formatParameters,
  listParameter,
  type Parameter,
  parseParameters,
  type ParameterTable,
  type QueryNotice,
  toDefaults,
  type ValuesOf,
  wholeNumber,
} from '#lib/query-parameters.ts';
import { orderingParameter } from '#ll2/ordering.ts';
import { LL2_PARAMETERS, parseBoolean } from '#ll2/query.ts';

type Tokens = readonly string[];

/** Splits a list at its commas. A backslash before a comma or a backslash makes it part of the value. */
function splitTokens(list: string): string[] {
  const parts = list.match(/(?:\\[\s\S]|[^,\\])+/g) ?? [];
  return parts.map((part) => part.replace(/\\([\s\S])/g, '$1'));
}

function joinTokens(tokens: Tokens): string {
  return tokens.map((token) => token.replace(/[\\,]/g, '\\$&')).join(',');
}

/** `toToken` gives null for a part that isn't valid. */
function facet(hint: string, toToken: (part: string) => string | null): Parameter<Tokens> {
  return listParameter<Tokens>({
    default: [],
    hint,
    parse: (list) => {
      const parts = splitTokens(list);
      const tokens = new Set(parts.map(toToken).filter((token) => token !== null));
      return {
        value: [...tokens].toSorted(),
        // Without parts the list is nothing but commas, or a backslash that escapes nothing.
        unknown: parts.length === 0 ? [list] : parts.filter((part) => toToken(part) === null),
      };
    },
    format: joinTokens,
  });
}

const ids = facet('Must be ids, or names after a tilde, separated by commas.', (part) =>
  /^(?:0|[1-9]\d{0,15}|~[\s\S]+)$/.test(part) ? compose(part) : null,
);
const booleans = facet('Must be true, false, or both, separated by a comma.', (part) => {
  const value = parseBoolean(part);
  return value === null ? null : String(value);
});

const decades = facet('Must be the first years of decades, such as 1960.', (part) =>
  /^[12]\d\d0$/.test(part) ? part : null,
);
const missing = facet(`Choose from ${MISSING_VALUES.join(', ')}.`, (part) =>
  isMissingValue(part) ? part : null,
);

type Ll2Filter = Pick<Parameter<number | boolean | null>, 'parse'>;

/** A facet with LL2's semantics: one value. */
function oneOf(ll2: Ll2Filter): Parameter<Tokens> {
  return {
    default: [],
    parse: (text) => {
      const { value, notices } = ll2.parse(text);
      return { value: value === null ? [] : [String(value)], notices };
    },
    format: joinTokens,
  };
}

/** LL2's semantics for a single value, ours for lists and names, which LL2 rejects. */
function oneOrMore(ll2: Ll2Filter): Parameter<Tokens> {
  const one = oneOf(ll2);
  return { ...ids, parse: (list) => (/[,~\\]/.test(list) ? ids : one).parse(list) };
}

const FACETS: Record<FacetName, Parameter<Tokens>> = {
  status: oneOrMore(LL2_PARAMETERS.status),
  spacecraft_config: oneOrMore(LL2_PARAMETERS.spacecraft_config),
  in_space: oneOf(LL2_PARAMETERS.in_space),
  is_placeholder: oneOf(LL2_PARAMETERS.is_placeholder),
  type: ids,
  agency: ids,
  family: ids,
  license: ids,
  in_use: booleans,
  human_rated: booleans,
  country: ids,
  free_picture: booleans,
  first_flight: decades,
  missing,
};

const bound = wholeNumber({ min: 0, max: 999_999_999 }, null);

/** LL2's parameters, with LL2's semantics, and ours. */
export const CATALOGUE_PARAMETERS = {
  search: LL2_PARAMETERS.search,
  search_in: choice(['names', 'serials', 'everything'], 'names'),
  name: LL2_PARAMETERS.name,
  ...FACETS,
  flights_min: bound,
  flights_max: bound,
  days_in_space_min: bound,
  days_in_space_max: bound,
  ordering: LL2_PARAMETERS.ordering,
  /** Takes precedence over `ordering`; null leaves the order to that. */
  sort: orderingParameter(SORT_FIELDS, null),
  mode: LL2_PARAMETERS.mode,
  limit: LL2_PARAMETERS.limit,
  offset: LL2_PARAMETERS.offset,
};
export type CatalogueValues = ValuesOf<typeof CATALOGUE_PARAMETERS>;

export function toCatalogueQuery(values: CatalogueValues): CatalogueQuery {
  const { search, search_in, name, ordering, sort, mode, limit, offset } = values;
  return {
    search,
    search_in,
    name,
    facets: toFacetRecord((facetName) => values[facetName]),
    flights: { min: values.flights_min, max: values.flights_max },
    days_in_space: { min: values.days_in_space_min, max: values.days_in_space_max },
    ordering: sort ?? ordering,
    mode,
    limit,
    offset,
  };
}

/** The inverse of toCatalogueQuery. An order that LL2 has is written in LL2's parameter. */
export function toCatalogueValues(query: CatalogueQuery): CatalogueValues {
  const { facets, flights, days_in_space, ...others } = query;
  const ordering = toLl2Ordering(query.ordering);
  return {
    ...others,
    ...facets,
    flights_min: flights.min,
    flights_max: flights.max,
    days_in_space_min: days_in_space.min,
    days_in_space_max: days_in_space.max,
    ordering: ordering ?? [],
    sort: ordering === null ? query.ordering : null,
  };
}

export const DEFAULT_CATALOGUE_QUERY: CatalogueQuery = toCatalogueQuery(
  toDefaults(CATALOGUE_PARAMETERS),
);

/** parseParameters for any table that includes the catalogue's parameters. */
export function parseCatalogueParameters<Values extends CatalogueValues>(
  table: ParameterTable<Values>,
  search: string | URLSearchParams,
): { values: Values; notices: QueryNotice[] } {
  const { values, notices } = parseParameters(table, search);
  const { ordering, sort } = values;
  if (sort !== null && ordering.length > 0) {
    const value = LL2_PARAMETERS.ordering.format(ordering);
    notices.push({ parameter: 'ordering', value, message: 'Ignored: sort sets the order.' });
  }
  return { values, notices };
}

/** Parses LL2's parameters as LL2 does, and ours. Never throws. */
export function parseCatalogueQuery(search: URLSearchParams): {
  query: CatalogueQuery;
  notices: QueryNotice[];
} {
  const { values, notices } = parseCatalogueParameters(CATALOGUE_PARAMETERS, search);
  return { query: toCatalogueQuery(values), notices };
}

/** The inverse of parseCatalogueQuery, without `?`. Equal to formatQuery for every query that LL2 can be sent. */
export function formatCatalogueQuery(query: CatalogueQuery): string {
  return formatParameters(CATALOGUE_PARAMETERS, toCatalogueValues(query));
}
