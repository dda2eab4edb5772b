import type { ParsedRecords } from '#ll2/records.ts';
import type { SpacecraftPage } from '#ll2/page.ts';
import type { Spacecraft, SpacecraftDetailed } from '#ll2/spacecraft.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import type { FacetValueName } from '#catalogue/engine/facet-values.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Engine } from '#catalogue/engine/engine.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
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

/** Whether a catalogue is the one published beside the app, or one that an update left on this device. */
export type CatalogueOrigin = 'published' | 'updated';

/** The records that something is wrong with. */
export type Faults = Pick<ParsedRecords, 'setAside' | 'partlyRead'>;

/** What a source knows of its own data. */
export type SourceSummary = {
  count: number;
  provenance: Provenance;
  /** How many records could not be read, and how many could in part. */
  setAside: number;
  partlyRead: number;
  origin: CatalogueOrigin;
  /** Why this device's own catalogue isn't the one in force, in a sentence; null when nothing is wrong. */
  problem: string | null;
};

/**
 * Whatever answers queries with LL2's semantics. Every method may reject with CatalogueError,
 * or with an AbortError once its signal is aborted.
 */
export type Source = {
  /** Answers at once from the catalogue in force; null while none is open. */
  engine(): Engine | null;
  /** One page, in LL2's envelope. An offset past the end is an empty page with the true count. */
  list(query: CatalogueQuery, signal?: AbortSignal): Promise<SpacecraftPage>;
  /** One spacecraft, always detailed; null when none has that id. */
  get(id: number, signal?: AbortSignal): Promise<SpacecraftDetailed | null>;
  /** Null when the query's answer doesn't hold that spacecraft. */
  neighbours(query: CatalogueQuery, id: number, signal?: AbortSignal): Promise<Neighbours | null>;
  facets(query: CatalogueQuery, signal?: AbortSignal): Promise<Facets>;
  ranges(query: CatalogueQuery, signal?: AbortSignal): Promise<RangeHistograms>;
  /** A query's whole answer in its order, whatever the page. */
  all(query: CatalogueQuery, signal?: AbortSignal): Promise<readonly Spacecraft[]>;
  /** Every picture that the data names, each once. */
  pictures(signal?: AbortSignal): Promise<readonly PictureUse[]>;
  summary(signal?: AbortSignal): Promise<SourceSummary>;
  faults(signal?: AbortSignal): Promise<Faults>;
};
