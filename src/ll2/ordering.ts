/** The fields that LL2 orders `/spacecraft/` by. There is no ordering by name. */
export const ORDERING_FIELDS = [
  'flights_count',
  'id',
  'mission_ends_count',
  'time_docked',
  'time_in_space',
] as const;
export type OrderingField = (typeof ORDERING_FIELDS)[number];
export type OrderingTerm = { field: OrderingField; descending: boolean };

export const isOrderingField = (text: string): text is OrderingField =>
  ORDERING_FIELDS.some((field) => field === text);

/** `-flights_count,id` to terms. A field named twice orders by its first mention only. */
export function parseOrdering(text: string): { ordering: OrderingTerm[]; unknown: string[] } {
  const ordering: OrderingTerm[] = [];
  const unknown: string[] = [];
  for (const part of text.split(',')) {
    const term = part.trim();
    const descending = term.startsWith('-');
    const field = descending ? term.slice(1) : term;
    if (!isOrderingField(field)) {
      if (term !== '') unknown.push(term);
    } else if (!ordering.some((known) => known.field === field)) {
      ordering.push({ field, descending });
    }
  }
  return { ordering, unknown };
}

/** The inverse of parseOrdering: `-flights_count,id`. */
export function formatOrdering(ordering: readonly OrderingTerm[]): string {
  return ordering.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',');
}
