/** A field of LL2's that its contract doesn't name. */
export type UnknownField = readonly [key: string, value: unknown];

/** A record's fields that aren't in its schema. LL2 adds fields without a new version. */
export function unknownFieldsOf(schema: { entries: object }, record: object): UnknownField[] {
  return Object.entries(record).filter(([key]) => !Object.hasOwn(schema.entries, key));
}
