import * as v from 'valibot';
import { IdSchema } from '#ll2/common.ts';

/** Fields of some records that were filled from public knowledge, because no recording held them. */
const FilledFieldsSchema = v.object({
  id: IdSchema,
  fields: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** When, from where and how much of it: what lets a reader judge the data. */
export const ProvenanceSchema = v.looseObject({
  /** The day the file was put together (UTC). Values may have been read earlier. */
  recorded: v.pipe(v.string(), v.isoDate()),
  /** LL2's endpoint that the records come from. */
  source: v.string(),
  /** How many spacecraft LL2 said it had. */
  upstream_count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Ids of the records that were read whole, every field as LL2 gave it but for the description. */
  complete: v.optional(v.array(IdSchema), []),
  filled: v.optional(v.array(FilledFieldsSchema), []),
  notes: v.optional(v.array(v.string()), []),
});
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
