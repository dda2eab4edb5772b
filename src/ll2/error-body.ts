import * as v from 'valibot';

/** Seconds. LL2 counts calls by the hour, so this is the longest that it locks an IP address out. */
const WHOLE_HOUR = 3600;

const DetailSchema = v.looseObject({ detail: v.string() });
/** DRF's response to an invalid parameter: `{"status": ["Select a valid choice. …"]}`. */
const FieldErrorsSchema = v.record(v.string(), v.array(v.string()));

/** The reason in an error's body, in one line; null when there is none. */
export function readDetail(body: string): string | null {
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    return null;
  }
  const detail = v.safeParse(DetailSchema, content);
  if (detail.success) return detail.output.detail;
  const fields = v.safeParse(FieldErrorsSchema, content);
  if (!fields.success) return null;
  return Object.entries(fields.output)
    .map(([field, messages]) => `${field}: ${messages.join(' ')}`)
    .join('; ');
}

/** Seconds that a `Retry-After` header asks for, which is a number of seconds or an HTTP date; null without one. */
export function readRetryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value);
  // Every HTTP date has a weekday; Date.parse would also read a plain number as a year.
  const until = /^[a-z]{3,9},? /i.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(until)) return null;
  // By the server's clock, where the response says it: this device's may be wrong.
  const sent = Date.parse(headers.get('date') ?? '');
  return Math.ceil((until - (Number.isNaN(sent) ? Date.now() : sent)) / 1000);
}

/**
 * Seconds to wait after a 429, from 1 to an hour, the longest that the limit locks anyone out. From the `Retry-After`
 * header, which a proxy in between sets too; else from LL2's body, since CORS hides LL2's header from pages; else an hour.
 */
export function readRetrySeconds(headers: Headers, body: string): number {
  const named = /available in (\d{1,9}) second/.exec(readDetail(body) ?? '')?.[1];
  const fromBody = named === undefined ? WHOLE_HOUR : Number(named);
  return Math.min(WHOLE_HOUR, Math.max(1, readRetryAfter(headers) ?? fromBody));
}
