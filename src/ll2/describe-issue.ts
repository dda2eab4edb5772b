import type * as v from 'valibot';

const PROBLEMS = new Map([
  ['string', 'not text'],
  ['number', 'not a number'],
  ['boolean', 'not true or false'],
  ['array', 'not a list'],
  ['object', 'not an object'],
  ['loose_object', 'not an object'],
  ['union', 'not of a known type'],
  ['variant', 'not a known value'],
  ['picklist', 'not a known value'],
  ['literal', 'not a known value'],
  ['integer', 'not a whole number'],
  ['safe_integer', 'not a whole number'],
  ['min_value', 'too small'],
  ['max_value', 'too large'],
]);

/**
 * A validation issue for visitors: `not a number (received "seven")`. Valibot's own text is for
 * developers: `Invalid type: Expected number but received "seven"`. Messages of our own checks stay.
 */
export function describeIssue({ type, received, message }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'missing';
  if (type === 'max_length') return `too long (length ${received})`;
  const problem = PROBLEMS.get(type);
  return problem === undefined ? message : `${problem} (received ${received})`;
}
