import type { FacetValueName } from '#catalogue/engine/facet-values.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Image } from '#ll2/image.ts';

/** A value of a facet, as a URL writes it and as the data names it, and how many craft it would give. */
export type FacetValue = FacetValueName & { count: number };

/**
 * Every value that the data has in each facet, in natural order, with how many craft choosing it would
 * give under all other filters of a query.
 */
export type Facets = Record<FacetName, readonly FacetValue[]>;

/** How many craft are at or above each edge and below the next; above the last, all that are. */
export type RangeHistogram = { edges: readonly number[]; bins: readonly number[] };

/** The spread of what ranges are asked of, under all other filters of a query. */
export type RangeHistograms = { flights: RangeHistogram; days_in_space: RangeHistogram };

/** One picture and all that it stands for. */
export type PictureUse = {
  image: Image;
  /** Craft that it is shown for. */
  spacecraft: { id: number; name: string }[];
  /** Agencies that it belongs to, as a picture or a logo. */
  agencies: { id: number | null; name: string | null }[];
};

/** Where one spacecraft stands in a query's whole answer (pages don't matter). */
export type Neighbours = {
  /** From 0. */
  position: number;
  count: number;
  previous: { id: number; name: string } | null;
  next: { id: number; name: string } | null;
};
