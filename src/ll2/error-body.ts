import * as v from 'valibot';

/** How long LL2 locks an address out when it doesn't say: the rest of the hour. */
const WHOLE_HOUR = 3600;

const DetailSchema = v.looseObject({ detail: v.string() });
/** DRF's form of a refused parameter: `{"status": ["Select a valid choice. …"]}`. */
const FieldErrorsSchema = v.record(v.string(), v.array(v.string()));

/** What an error's body says, in one line; null when it says nothing that can be read. */
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

/**
 * Seconds to wait after a 429. They stand in the body: the header `Retry-After` is hidden from browsers
 * on other origins.
 */
export function readRetrySeconds(body: string): number {
  const seconds = /available in (\d{1,9}) second/.exec(readDetail(body) ?? '')?.[1];
  return seconds === undefined ? WHOLE_HOUR : Number(seconds);
}
