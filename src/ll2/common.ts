import * as v from 'valibot';
import { isPlainText } from '#lib/plain-text.ts';
import { readOnce } from '#ll2/read-once.ts';

/**
 * LL2 leaves out, or sends as null, what it doesn't know. Both mean "not recorded" and become null,
 * so that the screens have one thing to ask.
 */
export const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);

/** Ids are whole numbers that a double holds exactly: two beyond that could not be told apart. */
export const IdSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const CountSchema = v.pipe(v.number(), v.safeInteger());

// LL2 keeps names in 255 characters. What is far longer would make a list unreadable.
const MOST_IN_A_TEXT = 500;
const MOST_IN_AN_ADDRESS = 2_000;

const NOT_PLAIN = 'It holds characters that can’t be seen.';

const ProseSchema = v.pipe(v.string(), v.check(isPlainText, NOT_PLAIN));
export const TextSchema = v.pipe(ProseSchema, v.maxLength(MOST_IN_A_TEXT));

/** A name or another short text. */
export const text = orNull(TextSchema);
/** A text of any length. */
export const prose = orNull(ProseSchema);
/** Where something is. Never mended, as one letter less is another place. */
export const address = orNull(
  v.pipe(
    v.string(),
    v.check(
      (value) => value.length <= MOST_IN_AN_ADDRESS && isPlainText(value),
      'It is no address that anyone could read.',
    ),
  ),
);
export const flag = orNull(v.boolean());
export const count = orNull(CountSchema);
export const measure = orNull(
  v.pipe(v.number(), v.minValue(Number.MIN_SAFE_INTEGER), v.maxValue(Number.MAX_SAFE_INTEGER)),
);
/** The id of a nested object. The embedded catalogue has some whose LL2 id isn't recorded. */
export const id = orNull(IdSchema);
/** ISO 8601 duration, days the largest unit (`P1922DT3H8M45S`). Kept as text: it is what LL2 said. */
export const duration = text;
/** ISO 8601 date or time in UTC, kept as text. */
export const instant = text;

/** `{id, name}`: how LL2 nests an entry of its option lists (status, type, license, …). */
export const NamedSchema = readOnce(v.looseObject({ id, name: text }));
export type Named = v.InferOutput<typeof NamedSchema>;

/** `{id, name, abbrev}`: launch statuses, landing types, date precisions. */
export const AbbreviatedSchema = readOnce(v.looseObject({ id, name: text, abbrev: text }));
