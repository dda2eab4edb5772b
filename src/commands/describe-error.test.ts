import { expect, it } from 'vitest';
import { describeError } from '#commands/describe-error.ts';

it('names every cause, down to those of each address', () => {
  const refused = new AggregateError([
    new Error('connect ECONNREFUSED ::1:1'),
    new Error('connect ECONNREFUSED 127.0.0.1:1'),
  ]);
  const failed = new TypeError('fetch failed', { cause: refused });
  const error = new Error('It could not be reached.', { cause: failed });
  expect(describeError(error)).toBe(
    'It could not be reached. (fetch failed: connect ECONNREFUSED ::1:1; connect ECONNREFUSED 127.0.0.1:1)',
  );
});

it('is the message alone without a cause, and the value of what isn’t an error', () => {
  expect(describeError(new Error('It failed.'))).toBe('It failed.');
  expect(describeError('text')).toBe('text');
});
