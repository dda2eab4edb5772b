import { describe, expect, it } from 'vitest';
import { readRetrySeconds } from '#ll2/error-body.ts';

const HTML = '<html><head><title>429 Too Many Requests</title></head></html>';
const toBody = (seconds: number) =>
  JSON.stringify({
    detail: `Request was throttled. Expected available in ${seconds} second${seconds === 1 ? '' : 's'}.`,
  });

const SENT = 'Sun, 06 Nov 1994 08:49:37 GMT';

describe('the wait after a 429', () => {
  it.each([
    ['the header’s seconds, whatever the body', { 'retry-after': '3' }, HTML, 3],
    [
      'the header, which a proxy may have set, before the body',
      { 'retry-after': '9' },
      toBody(5),
      9,
    ],
    [
      'a date, counted from the response’s own',
      { 'retry-after': 'Sun, 06 Nov 1994 08:50:07 GMT', date: SENT },
      HTML,
      30,
    ],
    ['the body’s seconds where CORS hides the header', {}, toBody(742), 742],
    ['one second', {}, toBody(1), 1],
    ['an hour at most, as the limit locks nobody out for longer', {}, toBody(126_230_400), 3600],
    ['an hour at most, whatever the header', { 'retry-after': '86400' }, HTML, 3600],
    ['an hour where nothing says how long', {}, HTML, 3600],
    ['an hour for a header that is neither', { 'retry-after': 'soon' }, HTML, 3600],
    ['the body’s for a header that is neither', { 'retry-after': '-5' }, toBody(8), 8],
    ['a second for none, or it would be called at once and again', { 'retry-after': '0' }, HTML, 1],
    [
      'a second for a date that is past',
      { 'retry-after': SENT, date: 'Sun, 06 Nov 1994 09:00:00 GMT' },
      HTML,
      1,
    ],
    ['the longer of a second and a body’s fraction of one', {}, toBody(0), 1],
  ])('is %s', (_, headers, body, seconds) => {
    expect(readRetrySeconds(new Headers(headers), body)).toBe(seconds);
  });

  it('counts a date from now where the response has none', () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const seconds = readRetrySeconds(new Headers({ 'retry-after': inAMinute }), HTML);
    expect(seconds).toBeGreaterThan(55);
    expect(seconds).toBeLessThanOrEqual(60);
  });
});
