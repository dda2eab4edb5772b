import pRetry from 'p-retry';
import { Ll2Error, type Ll2Failure } from '#ll2/ll2-error.ts';
import { readDetail, readRetrySeconds } from '#ll2/error-body.ts';
import type { CallRefusal, ThrottleStatus } from '#ll2/call-log.ts';
import { parseThrottleStatus } from '#ll2/throttle-status.ts';

/** Where calls are counted before they go out. */
export type CallBudget = {
  /** Takes one call. Null when it may go out. */
  take(): Promise<CallRefusal | null>;
  /** LL2 answers no call before a time. */
  lock(until: number): Promise<void>;
  /** What LL2 itself counts. */
  learn(status: ThrottleStatus): Promise<void>;
};

export type Ll2Client = {
  /** The API's base, without a slash at its end. */
  readonly api: string;
  /** GETs a path below the base as parsed JSON. Rejects with Ll2Error, or with the signal's reason. */
  get(path: string, signal?: AbortSignal): Promise<unknown>;
  /** Asks LL2, free of charge, how many calls it has counted. Whatever fails is left for the call itself to tell. */
  syncBudget(signal?: AbortSignal): Promise<void>;
};

type ClientOptions = {
  api: string;
  budget: CallBudget;
  /** Only for programs: a page can't keep a secret. */
  token?: string | null;
};

/** Large detailed pages have taken 30 s to their first byte. */
const TIMEOUT = 60_000;
/** First wait and longest, before each is multiplied by a random number from 1 to 2. */
const BACK_OFF = { retries: 2, minTimeout: 1_000, maxTimeout: 30_000, randomize: true };

/** A second try can mend these. A throttled call must wait for its time, and the others would fail again. */
const PASSING: ReadonlySet<Ll2Failure['kind']> = new Set(['unreachable', 'timed-out', 'failed']);

const isPassing = (error: Error) => error instanceof Ll2Error && PASSING.has(error.failure.kind);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Ll2Error({ kind: 'malformed' }, { cause });
  }
}

function toFailure(status: number, text: string): Ll2Failure {
  if (status === 429) {
    return { kind: 'throttled', until: Date.now() + readRetrySeconds(text) * 1000 };
  }
  if (status === 404) return { kind: 'not-found' };
  if (status >= 500) return { kind: 'failed', status };
  return { kind: 'refused', status, detail: readDetail(text) ?? `status ${status}` };
}

/** One client of one API. Each try is a call of the budget; LL2 counts them so too. */
export function createLl2Client({ api, budget, token = null }: ClientOptions): Ll2Client {
  // Accept is a header that needs no preflight; a key isn't, and doubles the requests.
  const headers = {
    accept: 'application/json',
    ...(token === null ? {} : { authorization: `Token ${token}` }),
  };

  async function request(path: string, signal: AbortSignal | undefined): Promise<unknown> {
    const timeout = AbortSignal.timeout(TIMEOUT);
    const ended = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${api}${path}`, { headers, signal: ended, credentials: 'omit' });
      text = await response.text();
    } catch (cause) {
      signal?.throwIfAborted();
      throw new Ll2Error({ kind: timeout.aborted ? 'timed-out' : 'unreachable' }, { cause });
    }
    if (!response.ok) throw new Ll2Error(toFailure(response.status, text));
    return parseJson(text);
  }

  async function syncBudget(signal: AbortSignal | undefined): Promise<void> {
    try {
      await budget.learn(parseThrottleStatus(await request('/api-throttle/', signal)));
    } catch {
      // Our own count goes on.
      signal?.throwIfAborted();
    }
  }

  /** Takes one call of the budget. Throws when none may go out. */
  async function take(signal: AbortSignal | undefined): Promise<void> {
    let refusal = await budget.take();
    if (refusal !== null && !refusal.isLocked) {
      // Only our own count is in the way, and calls of others may be in it that are over by now.
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
        shouldRetry: ({ error }) => isPassing(error),
      }),
    syncBudget,
  };
}
