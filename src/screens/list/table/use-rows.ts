import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { TableColumn } from '#paths/list.ts';
import { needsDetails } from '#screens/list/table/default-columns.ts';
import { useSource } from '#source/DataContext.tsx';
import { spacecraftPageQuery } from '#source/queries.ts';
import { useList } from '#url-state/use-list.ts';

/**
 * The records with all that the columns show. In `mode=normal` the facts of the design and the flights come from the
 * catalogue, because a column that somebody adds must not say "not recorded" of what is recorded.
 */
export function useRows(
  spacecraft: Spacecraft[],
  columns: readonly TableColumn[],
): readonly Spacecraft[] {
  const source = useSource();
  const { query } = useList().list;
  const { data } = useQuery({
    ...spacecraftPageQuery(source, { ...query, mode: 'detailed' }),
    enabled: query.mode === 'normal' && columns.some(needsDetails),
  });
  return useMemo(() => {
    const details = new Map(data?.results.map((one) => [one.id, one]));
    return spacecraft.map((one): Spacecraft => {
      const detail = details.get(one.id);
      if (detail?.response_mode !== 'detailed') return one;
      const { flights, spacecraft_config } = detail;
      return { ...one, response_mode: 'detailed', flights, spacecraft_config };
    });
  }, [spacecraft, data]);
}
