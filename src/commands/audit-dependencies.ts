/**
 * Asks the registry for known holes in all packages: `node src/commands/audit-dependencies.ts`, after a
 * build. Exit codes: 0 none that is grave and shipped, or no answer; 1 one that is.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { toAuditReport } from '#commands/audit-report.ts';
import { parseShippedPackages } from '#lib/shipped-package.ts';

const { stdout } = spawnSync(
  'npm',
  ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
  // A registry that doesn't answer holds nothing up.
  { encoding: 'utf8', timeout: 30_000 },
);
const licenses: unknown = JSON.parse(readFileSync('dist/licenses.json', 'utf8'));
const shipped = parseShippedPackages(licenses).map(({ name }) => name);
const { holes, isFit } = toAuditReport(stdout, shipped);

if (holes === null)
  console.log('Audit: the registry did not answer, so nothing is known of holes.');
else if (holes.length === 0) console.log('Audit: no known hole in any package.');
for (const { name, severity, isShipped, reasons } of holes ?? []) {
  console.log(
    `Audit: ${name} (${isShipped ? 'shipped' : 'a tool'}): ${severity}. ${reasons.join('; ')}`,
  );
}
process.exitCode = isFit ? 0 : 1;
