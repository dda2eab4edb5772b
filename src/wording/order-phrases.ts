import type { SortField, SortTerm } from '#catalogue/query/sort-fields.ts';

// Without the labels of columns and of directions, which a display doesn't load.

/** The phrases of an ascending and of a descending order. The others are alphabetical: `by name`. */
const PHRASES: Partial<Record<SortField, readonly [string, string]>> = {
  flights_count: ['fewest flights', 'most flights'],
  mission_ends_count: ['fewest missions ended', 'most missions ended'],
  time_in_space: ['shortest in space', 'longest in space'],
  time_docked: ['shortest docked', 'longest docked'],
  fastest_turnaround: ['fastest turnaround', 'slowest turnaround'],
  first_launch: ['earliest launched', 'latest launched'],
  height: ['smallest', 'tallest'],
  id: ['lowest ID', 'highest ID'],
  in_space: ['on the ground first', 'in space first'],
};

/** `longest in space`, `in space first`, `by name`, `by name, Z to A` */
export function toOrderTerm({ field, descending }: SortTerm): string {
  const phrases = PHRASES[field];
  if (phrases !== undefined) return phrases[descending ? 1 : 0];
  const label = field === 'spacecraft_config' ? 'configuration' : field.replace('_', ' ');
  return `by ${label}${descending ? ', Z to A' : ''}`;
}

/** How a sentence ends: `, longest in space first, then most flights`; empty without an ordering. */
export function toOrderPhrase(ordering: readonly SortTerm[]): string {
  return ordering
    .map(toOrderTerm)
    .map((term, index) => {
      if (index > 0) return `, then ${term}`;
      return /^by | first$/.test(term) ? `, ${term}` : `, ${term} first`;
    })
    .join('');
}

/** Whether a first click sorts in descending order: people want the largest figures, but the first names and ids. */
export function isDescendingFirst(field: SortField): boolean {
  return PHRASES[field] !== undefined && field !== 'id';
}
