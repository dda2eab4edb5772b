import { lookup } from 'node:dns/promises';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import {
  findFreePort,
  readShipped,
  runWebServer,
  toNginxConfig,
  type WebServer,
  withValue,
} from '../site/web-server.ts';

export type LiveProxyOptions = {
  /** The base URL of the local Launch Library, `http://localhost:PORT/2.3.0`. */
  api: string;
  /** The content of the machine's secret file; none by default. */
  token?: string;
  /** How long a response is fresh, in nginx's syntax; as shipped by default. */
  fresh?: string;
  /** The burst of calls for all visitors together; as shipped by default. */
  gate?: number;
};

/** Starts nginx with deploy/nginx/live-api.conf in front of a local Launch Library. Rejects with nginx's output. */
export async function startLiveProxy(options: LiveProxyOptions): Promise<WebServer> {
  const { api, token, fresh, gate } = options;
  const gatePort = await findFreePort();
  // An IP address, since nginx would need a resolver for a name.
  const { hostname, port: apiPort } = new URL(api);
  const { address, family } = await lookup(hostname);
  const upstream = `http://${family === 6 ? `[${address}]` : address}:${apiPort}`;
  return runWebServer('nginx', (port, folder) => {
    const secret = join(folder, 'll2-token.conf');
    if (token !== undefined) {
      writeFileSync(secret, `proxy_set_header Authorization "Token ${token}";`, { mode: 0o600 });
    }
    const values: [RegExp, string][] = [
      [/listen 80;/, `listen 127.0.0.1:${port};`],
      [/listen 127\.0\.0\.1:8023;/, `listen 127.0.0.1:${gatePort};`],
      [/http:\/\/127\.0\.0\.1:8023/, `http://127.0.0.1:${gatePort}`],
      [/https:\/\/ll\.thespacedevs\.com/, upstream],
      [/\/var\/cache\/nginx-ll2/, join(folder, 'cache')],
      [/include \/etc\/nginx\/secret\/ll2-token\*\.conf/, `include ${folder}/ll2-token*.conf`],
      ...(fresh === undefined
        ? []
        : [
            [/proxy_cache_valid 200 1h/, `proxy_cache_valid 200 ${fresh}`] satisfies [
              RegExp,
              string,
            ],
          ]),
      ...(gate === undefined ? [] : [[/burst=14/, `burst=${gate - 1}`] satisfies [RegExp, string]]),
    ];
    const sites = values.reduce(
      (text, [place, value]) => withValue(text, place, value),
      readShipped('nginx/live-api.conf'),
    );
    return toNginxConfig(sites, folder);
  });
}

export type ProxyResponse = {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
  /** nginx's cache status: HIT, MISS, STALE, UPDATING and others. Null without one. */
  cache: string | null;
};

export type Reader = {
  /** Sends a request on a new connection, from this reader's IP address. */
  request(
    path: string,
    more?: { method?: string; headers?: Record<string, string> },
  ): Promise<ProxyResponse>;
};

/** One of at most 60,000 readers, each with its own IP address: on Linux all of 127.0.0.0/8 is this machine. */
export function createReader(url: string, number: number): Reader {
  const localAddress = `127.1.${Math.floor(number / 250)}.${1 + (number % 250)}`;
  return {
    request: (path, { method = 'GET', headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        const { port } = new URL(url);
        const outgoing = request(
          { host: '127.0.0.1', port, path, method, headers, localAddress, agent: false },
          (response) => {
            let body = '';
            response.setEncoding('utf8');
            response.on('data', (chunk: string) => (body += chunk));
            response.on('error', reject);
            response.on('end', () => {
              const { statusCode: status = 0, headers: responseHeaders } = response;
              const cache = responseHeaders['x-cache-status'];
              resolve({
                status,
                headers: responseHeaders,
                body,
                cache: typeof cache === 'string' ? cache : null,
              });
            });
          },
        );
        outgoing.on('error', reject);
        outgoing.end();
      }),
  };
}
