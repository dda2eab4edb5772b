import { listParameter, type Parameter } from '#lib/query-parameters.ts';
import { stripWhiteSpace } from '#ll2/white-space.ts';

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

/** Terms like `-flights_count,id`. A field that is named twice counts once, where it comes first. */
export function orderingParameter<Field extends string, Usual extends null | readonly never[]>(
  fields: readonly Field[],
  usual: Usual,
): Parameter<readonly { field: Field; descending: boolean }[] | Usual> {
  return listParameter<readonly { field: Field; descending: boolean }[] | Usual>({
    default: usual,
    hint: `Choose from ${fields.join(', ')}.`,
    parse: (text) => {
      const terms = new Map<Field, { field: Field; descending: boolean }>();
      const unknown: string[] = [];
      for (const term of text.split(',').map(stripWhiteSpace)) {
        const descending = term.startsWith('-');
        const field = fields.find((one) => one === term.slice(descending ? 1 : 0));
        if (field !== undefined) terms.set(field, terms.get(field) ?? { field, descending });
        else if (term !== '') unknown.push(term);
      }
      return { value: [...terms.values()], unknown };
    },
    format: (terms) =>
      (terms ?? []).map(({ field, descending }) => (descending ? `-${field}` : field)).join(','),
  });
}
