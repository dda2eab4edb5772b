import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { fromFirstRow } from '#paths/list.ts';
import { toActiveFilters } from '#wording/active-filters.ts';
import { focusResults } from '#screens/list/list-focus.ts';
import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';

/** The active filters, each a link to the list without it. */
export function ActiveFilters({ facets }: { facets: Facets }) {
  const { list } = useList();
  const filters = toActiveFilters(list.query, facets);
  if (filters.length === 0) return null;
  const { ordering, mode, limit } = list.query;
  const withoutAll = { ...list, query: { ...DEFAULT_CATALOGUE_QUERY, ordering, mode, limit } };
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-2 text-note">
      {filters.map(({ key, label, without }) => (
        <li key={key}>
          <ListLink
            list={fromFirstRow(list, without)}
            preventScrollReset
            onClick={focusResults}
            className="pointer-coarse:touch-target inline-flex min-h-7 items-center gap-2 border border-edge px-2 no-underline hover:bg-well"
          >
            <span className="sr-only">Remove filter </span>
            {label}
            <span aria-hidden="true" className="print:hidden">
              ×
            </span>
          </ListLink>
        </li>
      ))}
      <li className="print:hidden">
        <ListLink
          list={withoutAll}
          preventScrollReset
          onClick={focusResults}
          className="pointer-coarse:touch-target inline-flex min-h-7 items-center"
        >
          Clear all filters
        </ListLink>
      </li>
    </ul>
  );
}
