import type { SortingState } from '@tanstack/react-table';
import { isSortField, type SortTerm } from '#catalogue/query/sort-fields.ts';

// The same list of keys in two vocabularies: the query's ordering and TanStack Table's sorting.

export function toSorting(ordering: readonly SortTerm[]): SortingState {
  return ordering.map(({ field, descending }) => ({ id: field, desc: descending }));
}

export function toOrdering(sorting: SortingState): SortTerm[] {
  return sorting.flatMap(({ id, desc }) =>
    isSortField(id) ? [{ field: id, descending: desc }] : [],
  );
}
