import type { Facets } from '#catalogue/engine/results.ts';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { withFacetValue } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { DEFAULT_OPTIONS, formatKioskSearch, type KioskState } from '#paths/kiosk.ts';
import { DEFAULT_LIST } from '#paths/list.ts';

/** Craft that a display often shows. Each is a state without search and filters but its own. */
export type CraftSet = { label: string; count: number; state: Pick<KioskState, 'list' | 'ofAll'> };

const SETS = [
  { label: 'In space now', facet: 'in_space' },
  { label: 'Crewed', facet: 'human_rated' },
  { label: 'Picture free to reuse', facet: 'free_picture' },
] as const satisfies { label: string; facet: FacetName }[];

const countOf = (facets: Facets, facet: FacetName, token: string) =>
  facets[facet].find((value) => value.token === token)?.count ?? 0;

/** The same display with other craft: its order and its choice of pictures stay. */
function withCraft({ list }: KioskState, facet: FacetName | null): CraftSet['state'] {
  const { facets } = DEFAULT_CATALOGUE_QUERY;
  const query = {
    ...DEFAULT_CATALOGUE_QUERY,
    ordering: list.query.ordering,
    facets: facet === null ? facets : withFacetValue(facets, facet, 'true', true),
  };
  return { list: { ...DEFAULT_LIST, pictures: list.pictures, query }, ofAll: false };
}

/** `all` are the facets of the whole catalogue, and `total` is its number of craft. */
export function toCraftSets(state: KioskState, all: Facets, total: number): CraftSet[] {
  const none = withCraft(state, null);
  return [
    { label: 'Active spacecraft', count: countOf(all, 'status', '1'), state: none },
    ...SETS.map(({ label, facet }) => ({
      label,
      count: countOf(all, facet, 'true'),
      state: withCraft(state, facet),
    })),
    { label: 'Every spacecraft', count: total, state: { ...none, ofAll: true } },
  ];
}

/** Names a set in the form. Of states with the same craft and order, it is the same. */
export function toSetKey({ list, ofAll }: CraftSet['state']): string {
  const { ordering, facets, search, name, flights, days_in_space } = list.query;
  const query = {
    ...DEFAULT_CATALOGUE_QUERY,
    ordering,
    facets,
    search,
    name,
    flights,
    days_in_space,
  };
  return formatKioskSearch({ list: { ...DEFAULT_LIST, query }, ofAll, options: DEFAULT_OPTIONS });
}
