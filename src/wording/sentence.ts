import { type CatalogueQuery, isOpenRange, type Range } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { SortTerm } from '#catalogue/query/sort-fields.ts';
import type { Facets } from '#catalogue/engine/answers.ts';
import { formatNumber, truncate } from '#lib/format.ts';
import { lazily } from '#lib/lazily.ts';
import { formatRange, toValueName } from '#wording/filter-words.ts';
import { SORT_LABELS, toDirectionLabel } from '#wording/labels.ts';

/** More values of one facet than this are counted, or a heading could fill the page. */
const MOST_NAMED = 4;

const either = lazily(() => new Intl.ListFormat('en', { type: 'disjunction' }));

/** A yes-or-no facet in words; nothing when both are chosen, for then only unknown ones are left out. */
function toFlagWords(
  tokens: readonly string[],
  yes: string,
  no: string,
  both: string,
): string | null {
  if (tokens.length === 0) return null;
  if (tokens.length > 1) return both;
  return tokens[0] === 'true' ? yes : no;
}

function toRangeWords(range: Range, noun: string): string | null {
  return isOpenRange(range) ? null : `with ${formatRange(range)} ${noun}`;
}

function toOrderWords(ordering: readonly SortTerm[]): string {
  return ordering
    .map((term) => {
      const direction = toDirectionLabel(term);
      // "most flights first" says both at once; of the rest the direction follows the name.
      const words = direction.match(/^(most|fewest) first$/);
      const label = SORT_LABELS[term.field].toLowerCase();
      return words === null ? `by ${label}, ${direction}` : `${words[1]} ${label} first`;
    })
    .join(', then ');
}

/**
 * The view in a sentence: `14 active spacecraft by SpaceX, most flights first`. The same everywhere that
 * a view is named: heading, title, announcement, file name.
 */
export function toSentence(query: CatalogueQuery, facets: Facets, count: number): string {
  const names = (facet: FacetName) => {
    const chosen = query.facets[facet].map((token) => toValueName(facets, facet, token));
    const rest = chosen.length - MOST_NAMED;
    if (chosen.length === 0) return null;
    return either().format(rest > 1 ? [...chosen.slice(0, MOST_NAMED), `${rest} others`] : chosen);
  };
  const phrase = (before: string, facet: FacetName, after = '') => {
    const named = names(facet);
    return named === null ? null : `${before} ${named}${after}`;
  };
  const { in_space, human_rated, in_use, is_placeholder } = query.facets;
  const subject = [
    count === 0 ? 'No' : formatNumber(count),
    names('status')?.toLowerCase(),
    toFlagWords(human_rated, 'human-rated', 'not human-rated', 'human-rated or not'),
    'spacecraft',
  ];
  const details = [
    toFlagWords(in_space, 'in space', 'not in space', 'in space or not'),
    phrase('of the configuration', 'spacecraft_config'),
    phrase('of the type', 'type'),
    phrase('of the', 'family', ' family'),
    phrase('by', 'agency'),
    toFlagWords(
      in_use,
      'of designs in use',
      'of designs out of use',
      'of designs in or out of use',
    ),
    toFlagWords(
      is_placeholder,
      'that are placeholders',
      'that are no placeholders',
      'that are placeholders or not',
    ),
    toRangeWords(query.flights, 'flights'),
    toRangeWords(query.days_in_space, 'days in space'),
    phrase('with a picture under', 'license'),
    query.name === '' ? null : `named “${truncate(query.name, 60)}”`,
    query.search.trim() === '' ? null : `matching “${truncate(query.search.trim(), 60)}”`,
  ];
  const words = [...subject, ...details].filter((part) => part !== null && part !== undefined);
  const order = toOrderWords(query.ordering);
  return `${words.join(' ')}${order === '' ? '' : `, ${order}`}`;
}

/** The sentence as the stem of a file's name: lower case, hyphens, no signs that a file system minds. */
export function toFileStem(sentence: string): string {
  const stem = sentence
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return stem.slice(0, 80).replace(/-+$/, '') || 'spacecraft';
}
