import type { Source } from '#catalogue/source.ts';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { nearestSearches } from '#catalogue/engine/nearest-searches.ts';

const MAX_SUGGESTIONS = 3;

/** What a page that doesn't exist suggests instead. */
export type NearPath = {
  /** Craft whose names or ids come nearest to the path. */
  spacecraft: readonly { id: number; name: string }[];
  /** The search that finds them, and how many it finds; null for craft found by id. */
  search: { text: string; count: number } | null;
};

/** Words of paths that name no spacecraft. */
const OTHER_WORDS = /^(spacecrafts?|vehicles?|rockets?|launch(es)?|pages?|html?|php|index)$/;

function toWords(pathname: string): string[] {
  let text = pathname;
  try {
    text = decodeURIComponent(pathname);
  } catch {
    // Not valid UTF-8: it is searched as it is written.
  }
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !OTHER_WORDS.test(word));
}

/** The craft nearest to a path that isn't a page: by id for `/spacecraft/99999`, otherwise by its words. */
export async function findNearPath(pathname: string, source: Source): Promise<NearPath> {
  const all = await source.all(DEFAULT_CATALOGUE_QUERY);
  const id = /^\/spacecraft\/(\d+)$/.exec(pathname)?.[1];
  if (id !== undefined) {
    const distance = (one: { id: number }) => Math.abs(one.id - Number(id));
    const nearest = all.toSorted((a, b) => distance(a) - distance(b)).slice(0, MAX_SUGGESTIONS);
    return { spacecraft: nearest, search: null };
  }
  const words = toWords(pathname);
  // All words together, then the last ones first: `/russia/soyus` is about the last. Two letters are in many names.
  for (const text of [words.join(' '), ...words.toReversed()].filter((one) => one.length > 2)) {
    for (const search of [text, ...nearestSearches(text, all)]) {
      const page = source.engine()?.list({
        ...DEFAULT_CATALOGUE_QUERY,
        search,
        search_in: 'everything',
        ordering: [{ field: 'time_in_space', descending: true }],
        limit: MAX_SUGGESTIONS,
      });
      if (page !== undefined && page.count > 0)
        return { spacecraft: page.results, search: { text: search, count: page.count } };
    }
  }
  return { spacecraft: [], search: null };
}
