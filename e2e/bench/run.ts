/**
 * The app's speed beside a page without JavaScript and beside other tables, with the same synthetic data,
 * from the same server, in the same browser and the same run: `npm run bench -- FLAGS`.
 *
 *   --n 592,10000,100000   numbers of records
 *   --cpu 1,4              how many times slower the processor is made
 *   --runs 5               visits that are counted, after one that is not
 *   --cycles 500           rounds of the soak
 *   --only PARTS           of peers, interactions, soak, lighthouse
 *   --out FILE             bench-results/performance.json
 *
 * Exit codes: 0 each target that was measured is met, 1 one is not, or something could not be measured.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { buildPeers, installPeers } from './ensure-peers.ts';
import { toSummaries } from './figures.ts';
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
for (const [place, group] of Map.groupBy(summaries, ({ n, cpu }) => `${n} records, ${cpu}× CPU`))
  console.log(`\n${place}: median [least–greatest] of ${options.runs}\n${describePlace(group)}`);
console.log(`\n${describeVerdicts(verdicts)}`);
for (const failure of failures) console.error(failure);

const taken = {
  date: new Date().toISOString(),
  browser: `Chromium ${version}`,
  node: process.version,
  processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  /** Programs that waited for a processor when the run began: above a few tenths, times are not to be trusted. */
  load_at_start: load,
  runs: options.runs,
};
/** No clock and no probe is more exact than this. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;
await mkdir(dirname(options.out), { recursive: true });
await writeFile(
  options.out,
  `${JSON.stringify({ synthetic: true, taken, summaries, verdicts, failures }, rounded, 2)}\n`,
);
const isBroken = failures.length > 0 || verdicts.some(({ isMet }) => !isMet);
process.exitCode = isBroken ? 1 : 0;
