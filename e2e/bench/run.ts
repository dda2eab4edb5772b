/**
 * Compares the app's speed with a page without JavaScript and with other tables, with the same synthetic
 * data, server and browser, in one run: `npm run bench -- FLAGS`.
 *
 *   --n 592,10000,100000   numbers of records
 *   --cpu 1,4              slowdown factors of the processor
 *   --latency 0,40         ms added to each request, up to 10,000 records
 *   --runs 5               measured visits per page, after one warm-up
 *   --cycles 300           rounds of the soak test
 *   --only PARTS           some of peers, interactions, timeline, soak, lighthouse
 *   --out FILE             bench-results/performance.json
 *
 * Exit codes: 0 every measured target is met, 1 one is not, or a measurement failed.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { buildPeers, installPeers } from './ensure-peers.ts';
import { describeConditions, toSummaries } from './figures.ts';
import { judgeAll } from './judge.ts';
import { parseOptions } from './options.ts';
import { runParts } from './parts.ts';
import { describePlace, describeVerdicts } from './report.ts';
import { startServer } from './server.ts';
import { TARGETS } from './targets.ts';

const options = parseOptions(process.argv.slice(2));
const load = loadavg()[0] ?? 0;
installPeers();
await buildPeers();

const root = await mkdtemp(join(tmpdir(), 'spacecraft-bench-'));
const server = await startServer(root);
const browser = await launchBrowser();
const version = browser.version();
const { readings, failures } = await runParts({ browser, server, root, options });
await browser.close();
await server.stop();
await rm(root, { recursive: true });

const summaries = toSummaries(readings);
const verdicts = judgeAll(TARGETS, summaries);
for (const [place, group] of Map.groupBy(summaries, describeConditions))
  console.log(`\n${place}: median [least–greatest] of ${options.runs}\n${describePlace(group)}`);
console.log(`\n${describeVerdicts(verdicts)}`);
for (const failure of failures) console.error(failure);

const taken = {
  date: new Date().toISOString(),
  browser: `Chromium ${version}`,
  node: process.version,
  processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  /** The load average at the start. Above a few tenths, times are not reliable. */
  load_at_start: load,
  runs: options.runs,
};
/** No measurement is more exact than four decimals. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;
await mkdir(dirname(options.out), { recursive: true });
await writeFile(
  options.out,
  `${JSON.stringify({ synthetic: true, taken, summaries, verdicts, failures }, rounded, 2)}\n`,
);
const isBroken = failures.length > 0 || verdicts.some(({ isMet }) => !isMet);
process.exitCode = isBroken ? 1 : 0;
