import pRetry from 'p-retry';
import { waitUntil } from '#lib/wait-until.ts';
import { Ll2Error, type Ll2Failure } from '#ll2/ll2-error.ts';
import { readDetail, readRetryAfter, readRetrySeconds } from '#ll2/error-body.ts';
import type { CallRefusal, ThrottleStatus } from '#ll2/call-log.ts';
import { timeoutSignal } from '#lib/timeout-signal.ts';
import { parseThrottleStatus } from '#ll2/throttle-status.ts';

/** Counts calls before they are sent. */
export type CallBudget = {
  /** Counts one call. Null when it is allowed. */
  take(): Promise<CallRefusal | null>;
  /** LL2 rejects every call before `until`. */
  lock(until: number): Promise<void>;
  /** Adopts LL2's own count. */
  applyStatus(status: ThrottleStatus): Promise<void>;
};

export type Ll2Client = {
  /** The API's base, without a slash at its end. */
  readonly api: string;
  /** GETs a path below the base as parsed JSON. Rejects with Ll2Error, or with the signal's reason. */
  get(path: string, signal?: AbortSignal): Promise<unknown>;
  /** Requests LL2's own count, which is free. Ignores failures: the next call reports them. */
  syncBudget(signal?: AbortSignal): Promise<void>;
};

type ClientOptions = {
  api: string;
  budget: CallBudget;
  /** For Node programs only: a page can't keep a secret. */
  token?: string | null;
};

/** Large detailed pages have taken 30 s to their first byte. */
const TIMEOUT_MS = 60_000;
/** Milliseconds, each multiplied by a random number from 1 to 2. */
const BACK_OFF = { retries: 2, minTimeout: 1_000, maxTimeout: 30_000, randomize: true };

/** A retry can help with these. A throttled call must wait, and the others would fail again. */
const TRANSIENT: ReadonlySet<Ll2Failure['kind']> = new Set(['unreachable', 'timed-out', 'failed']);

/**
 * Whether to call again: at once (p-retry adds its own pause), or after the wait that a failing server asks for. One that
 * asks for longer than the longest pause would only fail again.
 */
async function mayRetry(error: Error, signal: AbortSignal | undefined): Promise<boolean> {
  if (!(error instanceof Ll2Error) || !TRANSIENT.has(error.failure.kind)) return false;
  const wait = error.failure.kind === 'failed' ? (error.failure.retryAfter ?? 0) * 1000 : 0;
  if (wait > BACK_OFF.maxTimeout) return false;
  await waitUntil(Date.now() + wait, signal);
  return true;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Ll2Error({ kind: 'malformed' }, { cause });
  }
}

function toFailure({ status, headers }: Response, text: string): Ll2Failure {
  if (status === 429) {
    return { kind: 'throttled', until: Date.now() + readRetrySeconds(headers, text) * 1000 };
  }
  if (status === 404) return { kind: 'not-found' };
  if (status >= 500) return { kind: 'failed', status, retryAfter: readRetryAfter(headers) };
  return { kind: 'refused', status, detail: readDetail(text) ?? `status ${status}` };
}

/** Each retry counts as a call of the budget, as it does at LL2. */
export function createLl2Client({ api, budget, token = null }: ClientOptions): Ll2Client {
  // `accept` needs no CORS preflight; `authorization` does, which doubles the requests.
  const headers = {
    accept: 'application/json',
    ...(token === null ? {} : { authorization: `Token ${token}` }),
  };

  async function request(path: string, signal: AbortSignal | undefined): Promise<unknown> {
    const ended = timeoutSignal(TIMEOUT_MS, signal);
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${api}${path}`, { headers, signal: ended, credentials: 'omit' });
      text = await response.text();
    } catch (cause) {
      signal?.throwIfAborted();
      throw new Ll2Error({ kind: ended.aborted ? 'timed-out' : 'unreachable' }, { cause });
    }
    if (!response.ok) throw new Ll2Error(toFailure(response, text));
    return parseJson(text);
  }

  async function syncBudget(signal: AbortSignal | undefined): Promise<void> {
    try {
      await budget.applyStatus(parseThrottleStatus(await request('/api-throttle/', signal)));
    } catch {
      // Our own count still works.
      signal?.throwIfAborted();
    }
  }

  /** Counts one call. Throws when none is allowed. */
  async function take(signal: AbortSignal | undefined): Promise<void> {
    let refusal = await budget.take();
    if (refusal !== null && !refusal.isLocked) {
      // Our count may include calls by others that have left LL2's window by now.
      await syncBudget(signal);
      refusal = await budget.take();
    }
    if (refusal !== null) throw new Ll2Error({ kind: 'throttled', until: refusal.until });
  }

  async function call(path: string, signal: AbortSignal | undefined): Promise<unknown> {
    await take(signal);
    try {
      return await request(path, signal);
    } catch (error) {
      if (error instanceof Ll2Error && error.failure.kind === 'throttled') {
        await budget.lock(error.failure.until);
      }
      throw error;
    }
  }

  return {
    api,
    get: (path, signal) =>
      pRetry(() => call(path, signal), {
        ...BACK_OFF,
        signal,
        shouldRetry: ({ error }) => mayRetry(error, signal),
      }),
    syncBudget,
  };
}
