import type { QueryNotice } from '#ll2/query-notice.ts';

/**
 * Each parameter once, by its last value, as LL2 reads them; and a notice for each that was given more
 * often. Every reader of a query string begins with it.
 */
export function withoutRepeats(given: URLSearchParams): {
  params: URLSearchParams;
  notices: QueryNotice[];
} {
  const params = new URLSearchParams();
  const notices: QueryNotice[] = [];
  for (const parameter of new Set(given.keys())) {
    const values = given.getAll(parameter);
    const value = values.at(-1) ?? '';
    params.set(parameter, value);
    if (values.length > 1) {
      const message = `Given ${values.length} times; the last one was used.`;
      notices.push({ parameter, value, message });
    }
  }
  return { params, notices };
}
