/**
 * A signal that aborts after `ms` milliseconds, or with `signal` and for its reason: AbortSignal.any, which not every
 * supported browser has.
 */
export function timeoutSignal(ms: number, signal?: AbortSignal): AbortSignal {
  const timeout = AbortSignal.timeout(ms);
  if (signal === undefined) return timeout;
  const either = new AbortController();
  for (const one of [signal, timeout]) {
    const abort = () => either.abort(one.reason);
    if (one.aborted) abort();
    else one.addEventListener('abort', abort, { once: true, signal: either.signal });
  }
  return either.signal;
}
