import type { ParsedRecords } from '#ll2/records.ts';
import type { SpacecraftPage } from '#ll2/page.ts';
import type { Spacecraft, SpacecraftDetailed } from '#ll2/spacecraft.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import type { Facets, Neighbors, PictureUse, RangeHistograms } from '#catalogue/engine/results.ts';
import type { Engine } from '#catalogue/engine/engine.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';

/** Whether a catalogue is published beside the app, or was stored on this device by an update. */
export type CatalogueOrigin = 'published' | 'updated';

/** The rejected and the repaired records of a catalogue. */
export type ProblemRecords = Pick<ParsedRecords, 'rejected' | 'repaired'>;

/** A source's facts about its data. */
export type SourceSummary = {
  count: number;
  provenance: Provenance;
  /** How many records were rejected, and how many were repaired. */
  rejected: number;
  repaired: number;
  origin: CatalogueOrigin;
  /** Why this device's stored catalogue isn't the active one, in a sentence; null when nothing is wrong. */
  problem: string | null;
};

/**
 * Executes queries with LL2's semantics. Every method may reject with CatalogueError, or with an AbortError once its
 * signal is aborted.
 */
export type Source = {
  /** Queries the active catalogue synchronously; null while none is open. */
  engine(): Engine | null;
  /** One page, in LL2's envelope. An offset past the end is an empty page with the true count. */
  list(query: CatalogueQuery, signal?: AbortSignal): Promise<SpacecraftPage>;
  /** One spacecraft, always detailed; null when none has that id. */
  get(id: number, signal?: AbortSignal): Promise<SpacecraftDetailed | null>;
  /** Null when the query doesn't match that spacecraft. */
  neighbors(query: CatalogueQuery, id: number, signal?: AbortSignal): Promise<Neighbors | null>;
  facets(query: CatalogueQuery, signal?: AbortSignal): Promise<Facets>;
  ranges(query: CatalogueQuery, signal?: AbortSignal): Promise<RangeHistograms>;
  /** All spacecraft that match, in the query's order, on all pages. */
  all(query: CatalogueQuery, signal?: AbortSignal): Promise<readonly Spacecraft[]>;
  /** Every picture in the data, each once. */
  pictures(signal?: AbortSignal): Promise<readonly PictureUse[]>;
  summary(signal?: AbortSignal): Promise<SourceSummary>;
  problemRecords(signal?: AbortSignal): Promise<ProblemRecords>;
};
