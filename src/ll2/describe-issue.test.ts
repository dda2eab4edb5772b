import * as v from 'valibot';
import { expect, it } from 'vitest';
import { describeIssue } from '#ll2/describe-issue.ts';

const messages = (schema: v.GenericSchema, input: unknown) =>
  (v.safeParse(schema, input).issues ?? []).map(describeIssue);

it.each([
  [v.number(), 'seven', 'not a number (received "seven")'],
  [v.string(), 7, 'not text (received 7)'],
  [v.array(v.number()), {}, 'not a list (received Object)'],
  [v.looseObject({ id: v.number() }), null, 'not an object (received null)'],
  [v.looseObject({ id: v.number() }), {}, 'missing'],
  [v.picklist(['normal', 'list']), 'full', 'not a known value (received "full")'],
  [
    v.variant('mode', [v.object({ mode: v.literal('list') })]),
    { mode: 'normal' },
    'not a known value (received "normal")',
  ],
  [v.pipe(v.number(), v.safeInteger()), 1.5, 'not a whole number (received 1.5)'],
  [v.pipe(v.number(), v.minValue(0)), -1, 'too small (received -1)'],
  [v.pipe(v.string(), v.maxLength(2)), 'abc', 'too long (length 3)'],
  [
    v.pipe(
      v.string(),
      v.check(() => false, 'Our own message'),
    ),
    'abc',
    'Our own message',
  ],
])('describes an issue in words (%#)', (schema, input, message) => {
  expect(messages(schema, input)).toEqual([message]);
});
