import * as v from 'valibot';
import { isPlainText } from '#lib/plain-text.ts';
import { cachedSchema } from '#ll2/parse-cache.ts';

/** LL2 omits what it doesn't know, or sends null. Both mean "not recorded", and become null. */
export const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);

/** IDs are integers that a double represents exactly: two larger ones could compare as equal. */
export const IdSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const CountSchema = v.pipe(v.number(), v.safeInteger());

// LL2 limits names to 255 characters. Far longer ones would make a list unreadable.
const MAX_TEXT_LENGTH = 500;
const MAX_URL_LENGTH = 2_000;

const NOT_PLAIN = 'It contains invisible characters.';

const ProseSchema = v.pipe(v.string(), v.check(isPlainText, NOT_PLAIN));
export const TextSchema = v.pipe(ProseSchema, v.maxLength(MAX_TEXT_LENGTH));

/** A name or another short text. */
export const text = orNull(TextSchema);
/** A text of any length. */
export const prose = orNull(ProseSchema);
/** Never repaired: a URL with one character less leads elsewhere. */
export const url = orNull(
  v.pipe(
    v.string(),
    v.check(
      (value) => value.length <= MAX_URL_LENGTH && isPlainText(value),
      `It has invisible characters, or more than ${MAX_URL_LENGTH}.`,
    ),
  ),
);
export const flag = orNull(v.boolean());
export const count = orNull(CountSchema);
export const measure = orNull(
  v.pipe(v.number(), v.minValue(Number.MIN_SAFE_INTEGER), v.maxValue(Number.MAX_SAFE_INTEGER)),
);
/** The id of a nested object. The embedded catalogue lacks some of them. */
export const id = orNull(IdSchema);
/** ISO 8601 duration, days the largest unit (`P1922DT3H8M45S`). Kept as the text that LL2 sent. */
export const duration = text;
/** ISO 8601 date or time in UTC, kept as text. */
export const instant = text;

/** `{id, name}`: how LL2 nests an entry of its option lists (status, type, license, …). */
export const NamedSchema = cachedSchema(v.looseObject({ id, name: text }));
export type Named = v.InferOutput<typeof NamedSchema>;

/** `{id, name, abbrev}`: launch statuses, landing types, date precisions. */
export const AbbreviatedSchema = cachedSchema(v.looseObject({ id, name: text, abbrev: text }));
