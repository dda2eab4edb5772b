import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { findBrowser } from '../support/engines/find-browser.ts';
import { FIGURES, type Figures } from './figures.ts';

const PROGRAM = fileURLToPath(new URL('peers/run-lighthouse.js', import.meta.url));

const ReportSchema = v.object({
  figures: v.record(v.picklist(FIGURES), v.number()),
  /** Audits that cost points, by Lighthouse's names. */
  faults: v.array(v.string()),
});

/**
 * Lighthouse's mobile audit of a page: its four categories and its times, on a simulated network and
 * processor. Logs the audits that cost points. Rejects when the browser can't be started.
 */
export async function auditPage(url: string): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, url], {
    env: { ...process.env, CHROME_PATH: findBrowser() ?? undefined },
  });
  const { figures, faults } = v.parse(ReportSchema, JSON.parse(stdout));
  if (faults.length > 0) console.log(`  Lighthouse on ${url}: ${faults.join(', ')}`);
  return figures;
}
