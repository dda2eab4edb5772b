import * as v from 'valibot';
import { IdSchema } from '#ll2/common.ts';

/** Fields of some records that were filled from public knowledge, because no recording held them. */
const FilledFieldsSchema = v.object({
  id: IdSchema,
  fields: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** When, from where and how much of it: what lets a reader judge the data. */
export const ProvenanceSchema = v.looseObject({
  /**
   * When the file was put together: a day, or the time at which its first record was read (UTC).
   * Values of a file put together by hand may have been read earlier.
   */
  recorded: v.pipe(
    v.string(),
    v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]),
  ),
  /** LL2's endpoint that the records come from. */
  source: v.string(),
  /** How many spacecraft LL2 said it had. */
  upstream_count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The mode in which all records were read from LL2 in one go; null for a file put together otherwise. */
  mode: v.optional(v.nullable(v.picklist(['normal', 'detailed'])), null),
  /** Ids of the records that were read whole, every field as LL2 gave it but for the description. */
  complete: v.optional(v.array(IdSchema), []),
  filled: v.optional(v.array(FilledFieldsSchema), []),
  notes: v.optional(v.array(v.string()), []),
});
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
