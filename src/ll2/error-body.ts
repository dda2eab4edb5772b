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

/** Seconds to wait after a 429, from its body: CORS hides the `Retry-After` header. An hour when it names no time. */
export function readRetrySeconds(body: string): number {
  const seconds = /available in (\d{1,9}) second/.exec(readDetail(body) ?? '')?.[1];
  return Math.min(WHOLE_HOUR, Number(seconds ?? WHOLE_HOUR));
}
