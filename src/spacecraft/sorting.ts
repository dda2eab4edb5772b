import type { SortingState } from '@tanstack/react-table';
import { isOrderingField, type OrderingTerm } from '#ll2/ordering.ts';

// The same list of keys in two vocabularies: LL2's ordering and TanStack Table's sorting.

export function toSorting(ordering: readonly OrderingTerm[]): SortingState {
  return ordering.map(({ field, descending }) => ({ id: field, desc: descending }));
}

export function toOrdering(sorting: SortingState): OrderingTerm[] {
  return sorting.flatMap(({ id, desc }) =>
    isOrderingField(id) ? [{ field: id, descending: desc }] : [],
  );
}
