/** How long a host's record is kept after its last failure: a host may have been mended, or a network have changed. */
const KEPT_FOR_MS = 10 * 60_000;

/** One failure may be a dropped connection. */
const FAILURES = 3;

/**
 * Which hosts serve their pictures without CORS: those whose last three pictures came only without it. A picture that
 * comes with CORS clears its host.
 */
export function createCorsHosts(now: () => number = Date.now) {
  const records = new Map<string, { failures: number; at: number }>();
  return {
    /** Whether a request with CORS would only fail. */
    isWithout(host: string): boolean {
      const { failures, at } = records.get(host) ?? { failures: 0, at: 0 };
      return failures >= FAILURES && Math.abs(now() - at) < KEPT_FOR_MS;
    },
    noteSuccess(host: string): void {
      records.delete(host);
    },
    /** A picture failed with CORS and came without it. */
    noteFailure(host: string): void {
      const failures = (records.get(host)?.failures ?? 0) + 1;
      records.set(host, { failures, at: now() });
    },
  };
}
