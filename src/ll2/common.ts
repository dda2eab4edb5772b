import * as v from 'valibot';

/**
 * LL2 leaves out, or sends as null, what it doesn't know. Both mean "not recorded" and become null,
 * so that the screens have one thing to ask.
 */
export const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);

/** Ids are positive whole numbers; an id sent as text is a malformed record. */
export const IdSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const CountSchema = v.pipe(v.number(), v.integer());
export const text = orNull(v.string());
export const flag = orNull(v.boolean());
export const count = orNull(CountSchema);
export const measure = orNull(v.number());
/** The id of a nested object. The embedded catalogue has some whose LL2 id isn't recorded. */
export const id = orNull(IdSchema);
/** ISO 8601 duration, days the largest unit (`P1922DT3H8M45S`). Kept as text: it is what LL2 said. */
export const duration = text;
/** ISO 8601 date or time in UTC, kept as text. */
export const instant = text;

/** `{id, name}`: how LL2 nests an entry of its option lists (status, type, license, …). */
export const NamedSchema = v.looseObject({ id, name: text });
export type Named = v.InferOutput<typeof NamedSchema>;

/** `{id, name, abbrev}`: launch statuses, landing types, date precisions. */
export const AbbreviatedSchema = v.looseObject({ id, name: text, abbrev: text });
