import type { SetAsideRecord } from '#ll2/records.ts';
import type { SpacecraftPage } from '#ll2/page.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import type { CatalogueQuery } from '#catalogue/catalogue-query.ts';
import type { Provenance } from '#catalogue/provenance.ts';
import type { Image } from '#ll2/image.ts';

/** A value that a filter can take, named as the data names it, and how many spacecraft have it. */
export type FacetValue = { id: number; name: string; count: number };

export type Facets = {
  status: readonly FacetValue[];
  spacecraft_config: readonly FacetValue[];
  /** Of the picture that stands for each craft: its own, else its configuration's. */
  license: readonly FacetValue[];
};

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

/** What a source knows of its own data. */
export type SourceSummary = {
  count: number;
  provenance: Provenance;
  setAside: readonly SetAsideRecord[];
};

/**
 * Whatever answers queries with LL2's semantics. Every method may reject with CatalogueError,
 * or with an AbortError once its signal is aborted.
 */
export type Source = {
  /** One page, in LL2's envelope. An offset past the end is an empty page with the true count. */
  list(query: CatalogueQuery, signal?: AbortSignal): Promise<SpacecraftPage>;
  /** One spacecraft, always detailed. Rejects with SpacecraftNotFoundError. */
  get(id: number, signal?: AbortSignal): Promise<SpacecraftDetailed>;
  /** Null when the query's answer doesn't hold that spacecraft. */
  neighbours(query: CatalogueQuery, id: number, signal?: AbortSignal): Promise<Neighbours | null>;
  facets(signal?: AbortSignal): Promise<Facets>;
  /** Every picture that the data names, each once. */
  pictures(signal?: AbortSignal): Promise<readonly PictureUse[]>;
  summary(signal?: AbortSignal): Promise<SourceSummary>;
};
