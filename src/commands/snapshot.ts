/**
 * Fetches every spacecraft from Launch Library into a catalogue file:
 *   npm run snapshot -- [--api URL] [--token-file FILE] [--mode detailed|normal] [--out FILE]
 * Made for cron. It replaces the file once everything is fetched, or not at all. An interrupted run keeps its pages
 * beside the file (FILE.partial), and the next run within a day continues from them. It waits when LL2's limit is
 * reached. It keeps the replaced file as *.previous.json, records what changed in changes.json and changes.atom
 * (record-changes.ts), and writes the run's status to health.json (run-health.ts).
 * Exit codes: 0 written, 1 failed with the old file unchanged, 2 wrong usage, 130 interrupted.
 */
import { type Catalogue, parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { compareCatalogues } from '#catalogue/file/catalogue-changes.ts';
import { crawl } from '#catalogue/crawl/crawl.ts';
import { findReasonToReject, toCatalogueFile } from '#catalogue/crawl/crawled-file.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { formatChanges } from '#commands/change-summary.ts';
import { createFileCrawlStore } from '#commands/file-crawl-store.ts';
import { describeError } from '#commands/describe-error.ts';
import { createProgressLine } from '#commands/progress-line.ts';
import { readIfThere } from '#commands/read-if-there.ts';
import { recordChanges } from '#commands/record-changes.ts';
import { replaceFile } from '#commands/replace-file.ts';
import { createRunRecorder, type RunRecorder } from '#commands/run-health.ts';
import {
  readOptions,
  type SnapshotOptions,
  toPartialPath,
  toPreviousPath,
  USAGE,
  UsageError,
} from '#commands/snapshot-options.ts';
import { decodeText } from '#lib/decode-text.ts';
import { applyThrottleStatus, lockCalls, takeCall } from '#ll2/call-log.ts';
import { EMPTY_CALL_LOG } from '#ll2/empty-call-log.ts';
import { type CallBudget, createLl2Client } from '#ll2/client.ts';
import type { RecordProblem } from '#ll2/records.ts';

/** Counts this run's requests only: LL2 says at its start what was used before. */
function createBudget(): CallBudget {
  let log = EMPTY_CALL_LOG;
  return {
    async take() {
      const taken = takeCall(log, Date.now());
      ({ log } = taken);
      return taken.refusal;
    },
    async lock(until) {
      log = lockCalls(log, until, Date.now());
    },
    async applyStatus(status) {
      log = applyThrottleStatus(log, status, Date.now());
    },
  };
}

/** The catalogue that is about to be replaced; null when there is none, or it isn't one. */
async function readReplaced(path: string): Promise<{ text: string; catalogue: Catalogue } | null> {
  const bytes = await readIfThere(path);
  if (bytes === null) return null;
  try {
    const text = decodeText(bytes);
    return { text, catalogue: parseCatalogueText(text) };
  } catch (error) {
    console.error(`${path} can’t be read, and will be replaced: ${describeError(error)}`);
    return null;
  }
}

/** A full disk, a full quota, or a file over the limit of its size. */
const NO_ROOM = new Set<unknown>(['ENOSPC', 'EDQUOT', 'EFBIG']);

const isFull = (error: unknown) =>
  error instanceof Error && 'code' in error && NO_ROOM.has(error.code);

function toProblemLines(what: string, records: readonly RecordProblem[]): string[] {
  return records.map(
    ({ index, id, reason }) => `${what}: record ${index} (id ${id ?? 'missing'}): ${reason}`,
  );
}

async function takeSnapshot(
  { api, token, mode, out }: SnapshotOptions,
  recorder: RunRecorder,
  signal: AbortSignal,
): Promise<string[]> {
  const budget = recorder.countCalls(createBudget());
  const client = recorder.timeResponses(createLl2Client({ api, token, budget }));
  const store = createFileCrawlStore(toPartialPath(out), (error) => {
    console.error(`The fetched pages can’t be kept beside the file (${describeError(error)}).`);
  });
  const line = createProgressLine(process.stderr);
  const replaced = await readReplaced(out);
  const before = replaced?.catalogue ?? null;
  // A run that was killed after it wrote the file has left the pages of that file.
  const kept = await store.read();
  if (kept?.head.started === before?.provenance.recorded) await store.clear();
  await client.syncBudget(signal);
  const { head, pages } = await crawl({
    client,
    store,
    mode,
    signal,
    onProgress: (progress) => line.show(progress),
  }).finally(() => line.end());
  const file = toCatalogueFile(head, pages);
  const reason = findReasonToReject(file, before?.spacecraft ?? []);
  const text = formatCatalogueFile(file);
  const write = async () => {
    if (replaced !== null) await replaceFile(toPreviousPath(out), replaced.text);
    await replaceFile(out, text);
  };
  if (reason === null) {
    await write().catch(async (error: unknown) => {
      if (!isFull(error)) throw error;
      // The pages may take just the room that the file needs, tonight and every night.
      await store.clear();
      await write();
    });
  }
  // Not before the file is written: until then the pages are all that the run's requests have given.
  await store.clear();
  if (reason !== null) throw new Error(`${reason} The file was not changed.`);
  const after = parseCatalogueText(text);
  await recordChanges(out, before, after);
  return [
    `${out}: ${after.spacecraft.length} spacecraft in ${mode} mode, ${pages.length} pages, recorded ${head.started}`,
    ...file.provenance.notes,
    ...toProblemLines('Rejected', after.rejected),
    ...toProblemLines('Repaired', after.repaired),
    ...formatChanges(compareCatalogues(before?.spacecraft ?? [], after.spacecraft)),
  ];
}

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () =>
    interruption.abort(
      new Error('Interrupted. The next run resumes from the pages that are kept.'),
    ),
  );
}

/** Takes a snapshot and writes the run's status, however it ends. */
async function run(options: SnapshotOptions, signal: AbortSignal): Promise<string[]> {
  const { out, mode } = options;
  const recorder = createRunRecorder();
  // A run doesn't fail for its status alone: who monitors health.json sees that it is out of date.
  const writeHealth = (failure: { error: unknown } | null) =>
    recorder.write(out, mode, failure).catch((error: unknown) => {
      console.error(`health.json could not be written: ${describeError(error)}`);
    });
  try {
    const lines = await takeSnapshot(options, recorder, signal);
    await writeHealth(null);
    return lines;
  } catch (error) {
    await writeHealth({ error });
    throw error;
  }
}

try {
  for (const line of await run(await readOptions(), interruption.signal)) console.log(line);
} catch (error) {
  console.error(describeError(error));
  if (error instanceof UsageError) console.error(USAGE);
  process.exitCode = error instanceof UsageError ? 2 : interruption.signal.aborted ? 130 : 1;
}
