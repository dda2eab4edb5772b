/**
 * Fetches every spacecraft from Launch Library into a catalogue file:
 *   npm run snapshot -- [--api URL] [--token-file FILE] [--mode detailed|normal] [--out FILE]
 * Made for cron. It replaces the file once everything is fetched, or not at all. An interrupted run keeps its pages
 * beside the file (FILE.partial), and the next run within a day continues from them. It waits when LL2's limit is
 * reached. It keeps the replaced file as *.previous.json and writes the run's status to health.json (run-health.ts).
 * Exit codes: 0 written, 1 failed with the old file unchanged, 2 wrong usage, 130 interrupted.
 */
import { access, constants, readFile } from 'node:fs/promises';
import { dirname, format, parse } from 'node:path';
import { parseArgs } from 'node:util';
import writeFileAtomic from 'write-file-atomic';
import { type Catalogue, parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { compareCatalogues } from '#catalogue/file/catalogue-changes.ts';
import { crawl } from '#catalogue/crawl/crawl.ts';
import { findReasonToReject, toCatalogueFile } from '#catalogue/crawl/crawled-file.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { formatChanges } from '#commands/change-summary.ts';
import { createFileCrawlStore } from '#commands/file-crawl-store.ts';
import { createProgressLine } from '#commands/progress-line.ts';
import { createRunRecorder, type RunRecorder } from '#commands/run-health.ts';
import { toWebUrl } from '#lib/web-url.ts';
import { applyThrottleStatus, lockCalls, takeCall } from '#ll2/call-log.ts';
import { EMPTY_CALL_LOG } from '#ll2/empty-call-log.ts';
import { type CallBudget, createLl2Client } from '#ll2/client.ts';
import { LL2_API } from '#ll2/endpoint.ts';
import type { Mode } from '#ll2/query.ts';
import type { RecordProblem } from '#ll2/records.ts';

const USAGE =
  'Usage: npm run snapshot -- [--api URL] [--token-file FILE] [--mode detailed|normal] [--out FILE]';
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

class UsageError extends Error {}

type Options = { api: string; token: string | null; mode: Mode; out: string };

const toMessage = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function readToken(file: string, api: URL): Promise<string> {
  const token = (await readFile(file, 'utf8')).trim();
  if (!/^[\x21-\x7e]+$/.test(token)) throw new UsageError(`${file} has no token in it.`);
  if (api.protocol !== 'https:' && !LOCAL_HOSTS.has(api.hostname)) {
    throw new UsageError('A token is only sent over https.');
  }
  return token;
}

function parseArguments() {
  try {
    return parseArgs({
      options: {
        api: { type: 'string', default: LL2_API },
        'token-file': { type: 'string' },
        mode: { type: 'string', default: 'detailed' },
        out: { type: 'string', default: 'dist/catalogue/spacecraft.json' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(toMessage(error));
  }
}

async function readOptions(): Promise<Options> {
  const { api, mode, out, 'token-file': tokenFile } = parseArguments();
  const url = toWebUrl(api);
  if (url === null) throw new UsageError('--api takes an http or https URL.');
  if (mode !== 'detailed' && mode !== 'normal') {
    throw new UsageError('--mode takes detailed or normal.');
  }
  // Checked before any request is spent.
  await access(dirname(out), constants.W_OK).catch(() => {
    throw new UsageError(`${dirname(out)} is not a writable folder.`);
  });
  const token = tokenFile === undefined ? null : await readToken(tokenFile, url);
  return { api: api.replace(/\/+$/, ''), token, mode, out };
}

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

/** The catalogue that is about to be replaced; null when there is none, or it can't be read. */
async function readReplaced(path: string): Promise<{ text: string; catalogue: Catalogue } | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return { text, catalogue: parseCatalogueText(text) };
  } catch (error) {
    console.error(`${path} can't be read, and will be replaced: ${toMessage(error)}`);
    return null;
  }
}

/** `spacecraft.json` becomes `spacecraft.previous.json`. */
function toPreviousPath(path: string): string {
  const { dir, name, ext } = parse(path);
  return format({ dir, name: `${name}.previous`, ext });
}

function toProblemLines(what: string, records: readonly RecordProblem[]): string[] {
  return records.map(
    ({ index, id, reason }) => `${what}: record ${index} (id ${id ?? 'missing'}): ${reason}`,
  );
}

async function takeSnapshot(
  { api, token, mode, out }: Options,
  recorder: RunRecorder,
  signal: AbortSignal,
): Promise<string[]> {
  const budget = recorder.countCalls(createBudget());
  const client = recorder.timeResponses(createLl2Client({ api, token, budget }));
  const store = createFileCrawlStore(`${out}.partial`);
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
  const reason = findReasonToReject(file, before?.spacecraft.length ?? 0);
  const text = formatCatalogueFile(file);
  if (reason === null) {
    if (replaced !== null) await writeFileAtomic(toPreviousPath(out), replaced.text);
    await writeFileAtomic(out, text);
  }
  // Not before the file is written: until then the pages are all that the run's requests have given.
  await store.clear();
  if (reason !== null) throw new Error(`${reason} The file was not changed.`);
  const after = parseCatalogueText(text);
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
    interruption.abort(new Error('Interrupted. The fetched pages are kept.')),
  );
}

/** Takes a snapshot and writes the run's status, however it ends. */
async function run(options: Options, signal: AbortSignal): Promise<string[]> {
  const { out, mode } = options;
  const recorder = createRunRecorder();
  // A run doesn't fail for its status alone: who monitors health.json sees that it is out of date.
  const writeHealth = (failure: { error: unknown } | null) =>
    recorder.write(out, mode, failure).catch((error: unknown) => {
      console.error(`health.json could not be written: ${toMessage(error)}`);
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
  console.error(toMessage(error));
  if (error instanceof UsageError) console.error(USAGE);
  process.exitCode = error instanceof UsageError ? 2 : interruption.signal.aborted ? 130 : 1;
}
