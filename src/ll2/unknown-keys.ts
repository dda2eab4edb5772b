/** A field that LL2 sent and its contract doesn't name: `[key, value]`. */
export type UnknownField = readonly [key: string, value: unknown];

/** Fields of a record beyond those of its schema. LL2 adds some without a new version. */
export function unknownFieldsOf(schema: { entries: object }, record: object): UnknownField[] {
  return Object.entries(record).filter(([key]) => !Object.hasOwn(schema.entries, key));
}
