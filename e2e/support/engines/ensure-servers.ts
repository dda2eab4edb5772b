/**
 * Makes sure on CI that there are the web servers for which deploy/ has configurations. Elsewhere nobody's
 * machine is given a server for a test's sake: without one its tests are skipped, and the report says so.
 */
import { apt, installFromSystem } from './system-packages.ts';
import { hasServer, type ServerName } from '../site/web-server.ts';

const PACKAGES = {
  nginx: [apt('--no-install-recommends', 'nginx-light')],
  caddy: [apt('--no-install-recommends', 'caddy')],
} as const satisfies Record<ServerName, unknown>;

/** The tests can do without, and may not be held up (ms). */
const TIMEOUT_MS = 120_000;

for (const name of ['nginx', 'caddy'] as const) {
  const isHad =
    hasServer(name) ||
    (process.env['CI'] !== undefined &&
      installFromSystem(PACKAGES[name], { mayAsk: false, timeout: TIMEOUT_MS }) &&
      hasServer(name));
  console.log(isHad ? `Web server for the tests: ${name}` : `No ${name}: its tests are skipped.`);
}
