/**
 * Lists the registry's known vulnerabilities in all packages: `node src/commands/audit-dependencies.ts`, after a build.
 * Exit codes: 0 none of high severity in a shipped package, or no response; 1 otherwise.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { toAuditReport } from '#commands/audit-report.ts';
import { parseShippedPackages } from '#lib/shipped-package.ts';

const { stdout } = spawnSync(
  'npm',
  ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
  // A registry that doesn't respond must not block the run.
  { encoding: 'utf8', timeout: 30_000 },
);
const licenses: unknown = JSON.parse(readFileSync('dist/licenses.json', 'utf8'));
const shipped = parseShippedPackages(licenses).map(({ name }) => name);
const { vulnerabilities, isPublishable } = toAuditReport(stdout, shipped);

if (vulnerabilities === null)
  console.log('Audit: the registry did not respond, so vulnerabilities are unknown.');
else if (vulnerabilities.length === 0) console.log('Audit: no known vulnerability in any package.');
for (const { name, severity, isShipped, reasons } of vulnerabilities ?? []) {
  console.log(
    `Audit: ${name} (${isShipped ? 'shipped' : 'a tool'}): ${severity}. ${reasons.join('; ')}`,
  );
}
process.exitCode = isPublishable ? 0 : 1;
