import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type WebServer = { url: string; stop(): Promise<void> };

const DEPLOY = fileURLToPath(new URL('../../../deploy', import.meta.url));
const TIMEOUT_MS = 20_000;

/** A configuration as shipped; `path` is below deploy/. */
export const readShipped = (path: string) => readFileSync(join(DEPLOY, path), 'utf8');

/** Replaces a value that each deployment changes by a test's own. Throws when it isn't there. */
export function withValue(text: string, place: RegExp, value: string): string {
  if (!place.test(text)) throw new Error(`The configuration has no ${place}.`);
  return text.replace(place, () => value);
}

/** A complete nginx configuration around some sites, which writes only into `folder`. */
export function toNginxConfig(sites: string, folder: string): string {
  const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find(existsSync);
  return `
    daemon off;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${folder}/nginx.pid;
    error_log stderr;
    events {}
    http {
      ${types === undefined ? '' : `include ${types};`}
      access_log off;
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      ${sites}
    }`;
}

function toNginxSite(root: string, port: number, folder: string): string {
  const shipped = readShipped('nginx/site.conf');
  const listening = withValue(shipped, /listen 80;/, `listen 127.0.0.1:${port};`);
  return toNginxConfig(withValue(listening, /root [^;]+;/, `root ${root};`), folder);
}

function toCaddySite(root: string, port: number): string {
  const shipped = readShipped('caddy/Caddyfile');
  const address = withValue(shipped, /^catalogue\.example\.org/m, `http://localhost:${port}`);
  const options = '{\n\tadmin off\n\tauto_https off\n}\n';
  return options + withValue(address, /root \* \S+/, `root * ${root}`);
}

/** The servers that deploy/ has a configuration for, by the command that runs each. */
const SERVERS = {
  nginx: {
    version: ['-v'],
    toSite: toNginxSite,
    run: (file: string, folder: string) => ['-p', folder, '-e', 'stderr', '-c', file],
  },
  caddy: {
    version: ['version'],
    toSite: toCaddySite,
    run: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
} as const;

export type ServerName = keyof typeof SERVERS;

/** Whether the server is installed. */
export function hasServer(name: ServerName): boolean {
  return spawnSync(name, SERVERS[name].version, { stdio: 'ignore' }).error === undefined;
}

export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** Serves a folder with a real web server and its shipped configuration. Rejects with the server's output. */
export function startWebServer(name: ServerName, root: string): Promise<WebServer> {
  return runWebServer(name, (port, folder) => SERVERS[name].toSite(root, port, folder));
}

/** Runs a web server with a configuration for a free port and an empty folder. Rejects with the server's output. */
export async function runWebServer(
  name: ServerName,
  configure: (port: number, folder: string) => string,
): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const port = await findFreePort();
  const file = join(folder, 'config');
  await writeFile(file, configure(port, folder));
  const child = spawn(name, SERVERS[name].run(file, folder), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const url = `http://localhost:${port}`;
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    try {
      await fetch(url);
      break;
    } catch {
      if (child.exitCode !== null || Date.now() > deadline) {
        child.kill();
        throw new Error(`${name} doesn’t respond: ${said}`);
      }
      await wait(20);
    }
  }
  return {
    url,
    async stop() {
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
