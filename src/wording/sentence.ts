import { type CatalogueQuery, isOpenRange, type Range } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { toSearchWords } from '#catalogue/query/search-words.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { formatNumber, truncate } from '#lib/format.ts';
import { FACET_LABELS } from '#wording/facet-labels.ts';
import { formatRange, isKnownValue, toUnknownName, toValueName } from '#wording/filter-text.ts';
import { toOrderPhrase } from '#wording/order-phrases.ts';

/** Further values of a facet are only counted, or a heading could fill the page. */
const MAX_NAMED = 4;

/** Facets whose values the catalogue lists; the others are true or false. */
const VALUE_FACETS = [
  'status',
  'spacecraft_config',
  'type',
  'family',
  'agency',
  'license',
  'country',
] as const;

/** True and false chosen together match all craft with a recorded value. */
function toFlagText(
  tokens: readonly string[],
  yes: string,
  no: string,
  both: string | null = null,
): string | null {
  if (tokens.length === 0) return null;
  if (tokens.length > 1) return both;
  return tokens[0] === 'true' ? yes : no;
}

function toRangeText(range: Range, noun: string): string | null {
  return isOpenRange(range) ? null : `with ${formatRange(range)} ${noun}`;
}

/** `No spacecraft: this catalogue has no status 99`; null unless a facet has only unknown values. */
function toUnknownValueText({ facets: chosen }: CatalogueQuery, facets: Facets): string | null {
  const facet = VALUE_FACETS.find(
    (one) =>
      chosen[one].length > 0 && !chosen[one].some((token) => isKnownValue(facets, one, token)),
  );
  if (facet === undefined) return null;
  const names = toShortList(chosen[facet].map(toUnknownName));
  return `No spacecraft: this catalogue has no ${FACET_LABELS[facet].label.toLowerCase()} ${names}`;
}

/** `Active, Lost, or Retired`. Creating an Intl.ListFormat would take a phone 35 ms, before a filtered list's first row. */
function toShortList(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  const words = rest > 1 ? [...names.slice(0, MAX_NAMED), `${rest} others`] : names;
  if (words.length < 3) return words.join(' or ');
  return `${words.slice(0, -1).join(', ')}, or ${words.at(-1) ?? ''}`;
}

/**
 * The view as a sentence: `14 active spacecraft by SpaceX, most flights first`. Headings, titles, announcements
 * and file names all use it.
 */
export function toSentence(query: CatalogueQuery, facets: Facets, count: number): string {
  return toSubject(query, facets, count) + toOrderEnding(query, count);
}

/** The end of the sentence: `, most flights first`. Nothing has no order. */
export function toOrderEnding({ ordering }: CatalogueQuery, count: number): string {
  return count === 0 ? '' : toOrderPhrase(ordering);
}

/** The sentence without its order: `14 active spacecraft by SpaceX`. */
export function toSubject(query: CatalogueQuery, facets: Facets, count: number): string {
  const unknown = count === 0 ? toUnknownValueText(query, facets) : null;
  if (unknown !== null) return unknown;
  const names = (facet: FacetName) => {
    const chosen = query.facets[facet].map((token) => toValueName(facets, facet, token));
    return chosen.length === 0 ? null : toShortList(chosen);
  };
  const phrase = (before: string, facet: FacetName, after = '') => {
    const named = names(facet);
    return named === null ? null : `${before} ${named}${after}`;
  };
  const { in_space, human_rated, in_use, is_placeholder, free_picture, missing } = query.facets;
  const subject = [
    count === 0 ? 'No' : formatNumber(count),
    names('status')?.toLowerCase(),
    toFlagText(human_rated, 'crewed', 'uncrewed', 'crewed or uncrewed'),
    'spacecraft',
  ];
  const details = [
    toFlagText(in_space, 'in space', 'not in space'),
    phrase('of the configuration', 'spacecraft_config'),
    phrase('of the type', 'type'),
    phrase('of the', 'family', ' family'),
    phrase('by', 'agency'),
    phrase('of', 'country'),
    phrase('first flown in the', 'first_flight'),
    toFlagText(
      in_use,
      'of designs still flown',
      'of designs no longer flown',
      'of designs still flown or not',
    ),
    toFlagText(is_placeholder, 'that are stand-in records', 'that are not stand-in records'),
    toRangeText(query.flights, 'flights'),
    toRangeText(query.days_in_space, 'days in space'),
    phrase('with a picture under', 'license'),
    toFlagText(
      free_picture,
      'with a picture that is free to reuse',
      'with a picture that is not free to reuse',
      'with a picture of known rights',
    ),
    missing.length === 0 ? null : `without a recorded ${names('missing')?.toLowerCase()}`,
    query.name === '' ? null : `named “${truncate(query.name, 60)}”`,
    toSearchWords(query.search).length === 0
      ? null
      : `matching “${truncate(query.search.trim(), 60)}”`,
  ];
  const words = [...subject, ...details].filter((part) => part !== null && part !== undefined);
  return words.join(' ');
}
