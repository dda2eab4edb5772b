import type { ParsedRecords } from '#ll2/records.ts';
import type { SpacecraftPage } from '#ll2/page.ts';
import type { Spacecraft, SpacecraftDetailed } from '#ll2/spacecraft.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import type { Facets, Neighbours, PictureUse, RangeHistograms } from '#catalogue/engine/answers.ts';
import type { Engine } from '#catalogue/engine/engine.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';

/** Whether a catalogue is the one published beside the app, or one that an update left on this device. */
export type CatalogueOrigin = 'published' | 'updated';

/** The records that something is wrong with. */
export type Faults = Pick<ParsedRecords, 'rejected' | 'repaired'>;

/** What a source knows of its own data. */
export type SourceSummary = {
  count: number;
  provenance: Provenance;
  /** How many records could not be read, and how many could in part. */
  rejected: number;
  repaired: number;
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
