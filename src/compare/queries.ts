import { queryOptions } from '@tanstack/react-query';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/catalogue-query.ts';
import { SpacecraftNotFoundError } from '#catalogue/errors.ts';
import type { Source } from '#catalogue/source.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { allSpacecraftQuery, spacecraftQuery } from '#spacecraft/queries.ts';

/** Craft in the order asked for, and the ids that no craft has. */
export type Comparison = { craft: readonly SpacecraftDetailed[]; unknownIds: readonly number[] };

/**
 * Several spacecraft at once. An id that no craft has is part of the answer, so that the others can be
 * shown; every other failure is the whole question's.
 */
export function comparisonQuery(source: Source, ids: readonly number[]) {
  return queryOptions({
    queryKey: ['compare', ids],
    staleTime: 'static',
    retry: false,
    queryFn: async ({ client }): Promise<Comparison> => {
      const answers = await Promise.allSettled(
        ids.map((id) => client.query(spacecraftQuery(source, id))),
      );
      const craft: SpacecraftDetailed[] = [];
      const unknownIds: number[] = [];
      for (const [index, id] of ids.entries()) {
        const answer = answers[index];
        if (answer?.status === 'fulfilled') craft.push(answer.value);
        else if (answer?.reason instanceof SpacecraftNotFoundError) unknownIds.push(id);
        else throw answer?.reason;
      }
      return { craft, unknownIds };
    },
  });
}

/** All that could be added to a comparison, by name. */
export function everySpacecraftQuery(source: Source) {
  return allSpacecraftQuery(source, {
    ...DEFAULT_CATALOGUE_QUERY,
    ordering: [{ field: 'name', descending: false }],
  });
}
