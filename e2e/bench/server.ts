import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export type Server = {
  /** The origin of a site: each has its own host, so that no two share storage. */
  toOrigin(site: string): string;
  stop(): Promise<void>;
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A synthetic picture, 4 by 3. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#357"/></svg>';
const PICTURE_HEADERS = { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=600' };

/** Files of Vite with a hash in their name. */
const IS_HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/;

/** Serves a folder like a static host: compressed files, and index.html for every other path. */
function serveFolder(folder: string): Handler {
  return sirv(folder, {
    etag: true,
    gzip: true,
    single: true,
    setHeaders(response, path) {
      const how = IS_HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('cache-control', how);
    },
  });
}

/**
 * Serves each folder of `root` on its own host, SITE.localhost, and a synthetic picture at each URL below
 * /pictures/. A folder is read at its first request.
 */
export async function startServer(root: string): Promise<Server> {
  const handlers = new Map<string, Handler>();

  function toHandler(site: string): Handler | undefined {
    const folder = join(root, site);
    if (!handlers.has(site) && /^[\w-]+$/.test(site) && existsSync(folder))
      handlers.set(site, serveFolder(folder));
    return handlers.get(site);
  }

  const server = createServer((request, response) => {
    const handle = toHandler(request.headers.host?.split('.')[0] ?? '');
    if (handle === undefined) response.writeHead(404).end();
    else if (request.url?.startsWith('/pictures/') === true)
      response.writeHead(200, PICTURE_HEADERS).end(PICTURE);
    else handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    toOrigin: (site) => `http://${site}.localhost:${address.port}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
