import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Catalogue, parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import type { CallBudget, Ll2Client } from '#ll2/client.ts';
import type { Mode } from '#ll2/query.ts';

const HEALTH_FORMAT = 'spacecraft-health/1';

/**
 * What `health.json` holds, beside the catalogue file: how the last run of the snapshot command ended, and what
 * file is in force since. Everyone can read it there. Times are ISO, UTC.
 */
export type Health = {
  format: typeof HEALTH_FORMAT;
  started: string;
  ended: string;
  /** Whether the run wrote the catalogue file. */
  success: boolean;
  /** Why it didn't, in a sentence; null when it did. */
  reason: string | null;
  mode: Mode;
  /** Calls of LL2's hourly limit that went out, second tries among them. */
  calls: number;
  /**
   * Milliseconds from a question to its answer, second tries and the waits before them included, the wait for
   * LL2's limit not. Null when nothing was answered.
   */
  answer_ms: { median: number | null; slowest: number | null };
  /** The file that readers get now, this run's or an earlier one's; null when there is none that can be read. */
  in_force: {
    /** When its first record was read, or a day. */
    recorded: string;
    spacecraft: number;
    /** Records that could not be read, and aren't among the spacecraft. */
    set_aside: number;
    /** Spacecraft that could be read in part only. */
    read_in_part: number;
  } | null;
};

/** The middle of the times, rounded to a millisecond; null for none. */
function toMedian(times: readonly number[]): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  const low = sorted.at((sorted.length - 1) >> 1);
  const high = sorted.at(sorted.length >> 1);
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

/** What a failure may tell the public: no path of this machine, which is in the log. */
function toReason(error: unknown): string {
  if (!(error instanceof Error)) return 'The run failed.';
  return 'syscall' in error && 'code' in error
    ? `The run’s machine failed (${String(error.code)}).`
    : error.message;
}

function toInForce({ provenance, spacecraft, rejected, repaired }: Catalogue): Health['in_force'] {
  return {
    recorded: provenance.recorded,
    spacecraft: spacecraft.length,
    set_aside: rejected.length,
    read_in_part: repaired.length,
  };
}

/** What is at a path now, whoever wrote it. */
async function readInForce(path: string): Promise<Health['in_force']> {
  try {
    return toInForce(parseCatalogueText(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Watches one run, from now on. */
export function createRunWatch() {
  const started = new Date().toISOString();
  const times: number[] = [];
  let calls = 0;
  return {
    /** A budget that counts what goes out. */
    count: (budget: CallBudget): CallBudget => ({
      ...budget,
      async take() {
        const refusal = await budget.take();
        if (refusal === null) calls++;
        return refusal;
      },
    }),
    /** A client that takes the time of what is answered. */
    time: (client: Ll2Client): Ll2Client => ({
      ...client,
      async get(path, signal) {
        const asked = performance.now();
        const answer = await client.get(path, signal);
        times.push(performance.now() - asked);
        return answer;
      },
    }),
    /** Writes `health.json` beside the catalogue file `out`. `failure` is null when that was written. */
    async tell(out: string, mode: Mode, failure: { error: unknown } | null): Promise<void> {
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
        in_force: await readInForce(out),
      };
      const path = join(dirname(out), 'health.json');
      await writeFileAtomic(path, `${JSON.stringify(health, null, 2)}\n`);
    },
  };
}

export type RunWatch = ReturnType<typeof createRunWatch>;
