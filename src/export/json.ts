import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import {
  DEFAULT_CATALOGUE_QUERY,
  formatCatalogueQuery,
} from '#catalogue/query/catalogue-parameters.ts';
import { toDetailed, toNormal } from '#catalogue/engine/modes.ts';
import { withBasis } from '#catalogue/file/basis.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/**
 * All results of a query as JSON, in the query's mode. The file includes its date, source and query, so that it can be
 * cited, and how each value is known. `/spacecraft?` followed by `query` opens the same list.
 */
export function toJson(
  spacecraft: readonly Spacecraft[],
  provenance: Provenance,
  query: CatalogueQuery,
): string {
  const { recorded, source } = provenance;
  const { limit, offset } = DEFAULT_CATALOGUE_QUERY;
  const toMode = query.mode === 'detailed' ? toDetailed : toNormal;
  const file = {
    format: 'spacecraft-list/1',
    recorded,
    source,
    query: formatCatalogueQuery({ ...query, limit, offset }),
    count: spacecraft.length,
    results: spacecraft.map((craft) => withBasis(provenance, toMode(craft))),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
