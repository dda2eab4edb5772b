import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Catalogue, parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { replaceFile } from '#commands/replace-file.ts';
import { decodeText } from '#lib/decode-text.ts';
import type { CallBudget, Ll2Client } from '#ll2/client.ts';
import type { Mode } from '#ll2/query.ts';

const HEALTH_FORMAT = 'spacecraft-health/2';

/**
 * The content of `health.json`, beside the catalogue file: how the last run of the snapshot command ended, and which
 * catalogue is served since. It is public. Times are ISO 8601, UTC.
 */
export type Health = {
  format: typeof HEALTH_FORMAT;
  started: string;
  ended: string;
  /** Whether the run wrote the catalogue file. */
  success: boolean;
  /** Why it didn't, as a sentence; null on success. */
  reason: string | null;
  mode: Mode;
  /** Requests that count against LL2's hourly limit, retries included. */
  calls: number;
  /**
   * Milliseconds from a request to its response, retries and the pauses before them included, waits for LL2's limit
   * not. Null without any response.
   */
  answer_ms: { median: number | null; slowest: number | null };
  /** The catalogue that visitors get now, from this run or an earlier one; null when there is none that can be read. */
  served: {
    /** When its first record was read: a time or a date. */
    recorded: string;
    spacecraft: number;
    /** Records that could not be read, and aren't among the spacecraft. */
    rejected: number;
    /** Spacecraft without those of their fields that could not be read. */
    repaired: number;
  } | null;
};

/** Rounded to a millisecond; null without any times. */
function toMedian(times: readonly number[]): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  const low = sorted.at((sorted.length - 1) >> 1);
  const high = sorted.at(sorted.length >> 1);
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

/** A failure's reason for the public. It holds no path of this machine; the log does. */
function toReason(error: unknown): string {
  if (!(error instanceof Error)) return 'The run failed.';
  return 'syscall' in error && 'code' in error
    ? `The run’s machine failed (${String(error.code)}).`
    : error.message;
}

function toServed({ provenance, spacecraft, rejected, repaired }: Catalogue): Health['served'] {
  return {
    recorded: provenance.recorded,
    spacecraft: spacecraft.length,
    rejected: rejected.length,
    repaired: repaired.length,
  };
}

/** The catalogue at a path now, whether this run wrote it or not. */
async function readServed(path: string): Promise<Health['served']> {
  try {
    return toServed(parseCatalogueText(decodeText(await readFile(path))));
  } catch {
    return null;
  }
}

/** Records one run, from now on. */
export function createRunRecorder() {
  const started = new Date().toISOString();
  const times: number[] = [];
  let calls = 0;
  return {
    /** Counts the requests that a budget allows. */
    countCalls: (budget: CallBudget): CallBudget => ({
      ...budget,
      async take() {
        const refusal = await budget.take();
        if (refusal === null) calls++;
        return refusal;
      },
    }),
    /** Times a client's responses. */
    timeResponses: (client: Ll2Client): Ll2Client => ({
      ...client,
      async get(path, signal) {
        const requestedAt = performance.now();
        const response = await client.get(path, signal);
        times.push(performance.now() - requestedAt);
        return response;
      },
    }),
    /** Writes `health.json` beside the catalogue file `out`. `failure` is null on success. */
    async write(out: string, mode: Mode, failure: { error: unknown } | null): Promise<void> {
      const health: Health = {
        format: HEALTH_FORMAT,
        started,
        ended: new Date().toISOString(),
        success: failure === null,
        reason: failure === null ? null : toReason(failure.error),
        mode,
        calls,
        answer_ms: {
          median: toMedian(times),
          slowest: times.length === 0 ? null : Math.round(Math.max(...times)),
        },
        served: await readServed(out),
      };
      const path = join(dirname(out), 'health.json');
      await replaceFile(path, `${JSON.stringify(health, null, 2)}\n`);
    },
  };
}

export type RunRecorder = ReturnType<typeof createRunRecorder>;
