import { Link } from 'react-router';
import type { Facets, FacetValue } from '#catalogue/source.ts';
import { truncate } from '#lib/format.ts';
import { type CatalogueQuery, DEFAULT_CATALOGUE_QUERY } from '#catalogue/catalogue-query.ts';
import { fromFirstRow, toListPath } from '#paths.ts';
import { focusResults } from '#spacecraft/results-focus.ts';
import { useList } from '#spacecraft/use-list.ts';

type ActiveFilter = { label: string; without: Partial<CatalogueQuery> };

function nameOf(values: readonly FacetValue[], id: number): string {
  return (
    values.find((value) => value.id === id)?.name ?? `No. ${id}, which this catalogue doesn't have`
  );
}

/** What narrows the list, each with the change that takes it away. */
export function toActiveFilters(query: CatalogueQuery, facets: Facets): ActiveFilter[] {
  const { search, name, status, spacecraft_config, in_space, is_placeholder, license } = query;
  const filters: (ActiveFilter | null)[] = [
    search.trim() === ''
      ? null
      : { label: `Search: ${truncate(search, 40)}`, without: { search: '' } },
    name === '' ? null : { label: `Name: ${truncate(name, 40)}`, without: { name: '' } },
    status === null
      ? null
      : { label: `Status: ${nameOf(facets.status, status)}`, without: { status: null } },
    spacecraft_config === null
      ? null
      : {
          label: `Configuration: ${nameOf(facets.spacecraft_config, spacecraft_config)}`,
          without: { spacecraft_config: null },
        },
    in_space === null
      ? null
      : { label: in_space ? 'In space' : 'Not in space', without: { in_space: null } },
    is_placeholder === null
      ? null
      : {
          label: is_placeholder ? 'Placeholder' : 'Not a placeholder',
          without: { is_placeholder: null },
        },
    ...license.map((id) => ({
      label: `Picture license: ${nameOf(facets.license, id)}`,
      without: { license: license.filter((other) => other !== id) },
    })),
  ];
  return filters.filter((filter) => filter !== null);
}

/** The filters in force, each a link to the list without it. */
export function ActiveFilters({ facets }: { facets: Facets }) {
  const { list } = useList();
  const filters = toActiveFilters(list.query, facets);
  if (filters.length === 0) return null;
  const { ordering, mode, limit } = list.query;
  const withoutAll = { ...list, query: { ...DEFAULT_CATALOGUE_QUERY, ordering, mode, limit } };
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-2 text-note">
      {filters.map(({ label, without }) => (
        <li key={label}>
          <Link
            to={toListPath(fromFirstRow(list, without))}
            preventScrollReset
            onClick={focusResults}
            className="inline-flex min-h-7 items-center gap-2 border print:border-0 border-edge px-2 no-underline hover:bg-well"
          >
            <span className="sr-only">Remove filter </span>
            {label}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          to={toListPath(withoutAll)}
          preventScrollReset
          onClick={focusResults}
          className="inline-flex min-h-7 items-center"
        >
          Clear all filters
        </Link>
      </li>
    </ul>
  );
}
