import type { FacetValueName } from '#catalogue/engine/facet-values.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Image } from '#ll2/image.ts';

/** A facet's value as written in URLs, its name in the data, and how many craft choosing it would give. */
export type FacetValue = FacetValueName & { count: number };

/**
 * All values of each facet in the data, in natural order, each with the number of craft that choosing it would give
 * with the query's other filters.
 */
export type Facets = Record<FacetName, readonly FacetValue[]>;

/** The number of craft from each edge up to the next; the last bin has no upper edge. */
export type RangeHistogram = { edges: readonly number[]; bins: readonly number[] };

/** Histograms of what can be filtered by range, with the query's other filters. */
export type RangeHistograms = { flights: RangeHistogram; days_in_space: RangeHistogram };

/** One picture and its subjects. */
export type PictureUse = {
  image: Image;
  /** Craft that show it. */
  spacecraft: { id: number; name: string }[];
  /** Agencies that have it as a picture or logo. */
  agencies: { id: number | null; name: string | null }[];
};

/** A spacecraft's position in all results of a query, and its neighbors there. */
export type Neighbors = {
  /** From 0. */
  position: number;
  count: number;
  previous: { id: number; name: string } | null;
  next: { id: number; name: string } | null;
};
