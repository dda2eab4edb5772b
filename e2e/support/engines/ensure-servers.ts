/**
 * Installs, on CI only, the web servers that deploy/ has configurations for. On other machines, tests without a server
 * are skipped, and the report says so.
 */
import { apt, installFromSystem } from './system-packages.ts';
import { hasServer, type ServerName } from '../site/web-server.ts';

const PACKAGES = {
  nginx: [apt('--no-install-recommends', 'nginx-light')],
  caddy: [apt('--no-install-recommends', 'caddy')],
} as const satisfies Record<ServerName, unknown>;

/** These tests are optional, so installing must not delay the others (ms). */
const TIMEOUT_MS = 120_000;

for (const name of ['nginx', 'caddy'] as const) {
  const isHad =
    hasServer(name) ||
    (process.env['CI'] !== undefined &&
      installFromSystem(PACKAGES[name], { mayPrompt: false, timeout: TIMEOUT_MS }) &&
      hasServer(name));
  console.log(isHad ? `Web server for the tests: ${name}` : `No ${name}: its tests are skipped.`);
}
