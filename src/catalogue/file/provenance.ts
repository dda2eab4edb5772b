import * as v from 'valibot';

type IdRange = number | readonly [first: number, last: number];

const isId = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * IDs of records, ascending: single ones, and ranges with both ends included. There are thousands: a function checks
 * them in a quarter of the time that a union of schemas took.
 */
const IdRangesSchema = v.array(
  v.custom<IdRange>(
    (value) => isId(value) || (Array.isArray(value) && value.length === 2 && value.every(isId)),
  ),
);

const ofRecords = {
  /**
   * LL2's names of fields. `spacecraft_config` is which design a craft has, `spacecraft_config.*` the design's own
   * facts. `flights` are flights with an id of LL2's; of others, `flights.launch` and `flights.mission_end`.
   */
  fields: v.pipe(v.array(v.string()), v.minLength(1)),
  ids: IdRangesSchema,
};

/** A day, a month or a year: `2021-01-16`, `2025`. */
const VagueDateSchema = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** How some fields of some records are known. */
const BasisRuleSchema = v.variant('kind', [
  /** LL2's own value, seen on an earlier day; null when the day wasn't noted. */
  v.object({ ...ofRecords, kind: v.literal('recorded'), on: v.nullable(VagueDateSchema) }),
  /** Computed from the craft's flights, whose times are LL2's or also from another source. */
  v.object({ ...ofRecords, kind: v.literal('computed'), from: v.string() }),
  /** The value of another source: one of `sources`. */
  v.object({ ...ofRecords, kind: v.literal('source'), of: v.string() }),
  /** Concluded from the craft's name or picture, from LL2's count of a design's craft, or from all other craft of its design. */
  v.object({
    ...ofRecords,
    kind: v.literal('inferred'),
    from: v.picklist(['name', 'picture', 'count', 'design']),
  }),
]);
export type BasisRule = v.InferOutput<typeof BasisRuleSchema>;

/** Another source of data than LL2, and how it wants to be credited. */
const DataSourceSchema = v.object({
  id: v.string(),
  name: v.string(),
  credit: v.string(),
  license: v.string(),
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
  /**
   * How each value of a file that was combined from several recordings is known. Empty for a snapshot, whose values are
   * all LL2's own on the recorded date.
   */
  basis: v.optional(v.array(BasisRuleSchema), []),
  sources: v.optional(v.array(DataSourceSchema), []),
  notes: v.optional(v.array(v.string()), []),
});
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
