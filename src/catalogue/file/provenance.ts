import * as v from 'valibot';
import { IdSchema } from '#ll2/common.ts';

/** Fields of some records that were filled from public knowledge, because no recording had them. */
const FilledFieldsSchema = v.object({
  id: IdSchema,
  fields: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** The date, origin and completeness of the data, by which a visitor can judge it. */
export const ProvenanceSchema = v.looseObject({
  /**
   * When the file was created: a date, or the time at which its first record was fetched (UTC). Values of a file that
   * was created by hand may be older.
   */
  recorded: v.pipe(
    v.string(),
    v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]),
  ),
  /** The LL2 endpoint that the records come from. */
  source: v.string(),
  /** How many spacecraft LL2 reported. */
  upstream_count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The mode in which all records were fetched from LL2 at once; null for a file that was created otherwise. */
  mode: v.optional(v.nullable(v.picklist(['normal', 'detailed'])), null),
  /** IDs of the records that were recorded completely: every field as LL2 gave it, except the description. */
  complete: v.optional(v.array(IdSchema), []),
  filled: v.optional(v.array(FilledFieldsSchema), []),
  notes: v.optional(v.array(v.string()), []),
});
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
