import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { withContentPolicy } from '#build/content-policy.ts';
import { parseConfig } from '#catalogue/read-config.ts';
import { createPictures, type PictureResponse } from './served-pictures.ts';

type FileResponse = { status?: number; type?: string; body: string };

/**
 * The response to requests for the catalogue file. Null serves the real file; `hang-up` closes the connection in the
 * middle of the body; `hold` sends nothing until it is changed. A request with the same `etag` gets a 304.
 */
export type CatalogueResponse = (FileResponse & { etag?: string }) | 'hang-up' | 'hold' | null;

export type Site = {
  url: string;
  /** The number of requests for the catalogue file. */
  readonly catalogueRequests: number;
  /** The ETag of each of these requests (If-None-Match), and the status of its response, if it got one. */
  readonly catalogueResponses: readonly { named: string | null; status: number }[];
  /** The number of requests for each path below /pictures/. */
  readonly pictureRequests: ReadonlyMap<string, number>;
  /** The number of page loads that reached the server. */
  readonly pageRequests: number;
  /** Changes the response from now on. */
  setCatalogue(response: CatalogueResponse): void;
  /** Changes the response to requests for changes.json from now on; null serves the real file. */
  setChanges(response: FileResponse | null): void;
  /**
   * Changes the site's config.json to this object, or to this text. Pages are as if they were built with it.
   */
  setConfig(config: object | string): void;
  /** Changes the response to every path below /pictures/, also to requests that are held. */
  setPictures(response: PictureResponse): void;
  /** Responds to every matching path with 404 or, with `page`, with index.html, as many hosts do. */
  setMissing(paths: RegExp | null, how?: 'status' | 'page'): void;
  /** Replaces all files by those of another folder. */
  deploy(folder: string): void;
  stop(): Promise<void>;
};

/** The built app with its embedded catalogue, as users run it. */
export const EMBEDDED_SITE = fileURLToPath(new URL('../../../dist', import.meta.url));
/** The built app with the catalogue of the tests. */
export const DIST = fileURLToPath(new URL('../../../dist-test', import.meta.url));

/** A URL whose path names no other file. */
const IS_PAGE = /^[^?]*\/(?:(?:index|app)\.html|[^./?]*)(?:\?|$)/;

function isListening(address: string | AddressInfo | null): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}

/**
 * Serves `dist/` as a static host does, on a free port of this machine and below `base`, with switches for failures.
 * `fallback`: its page for every path without a file.
 */
export async function startSite(
  base = '/',
  { fallback = 'app.html' }: { fallback?: 'app.html' | 'index.html' | null } = {},
): Promise<Site> {
  const options = { single: fallback ?? false };
  let folder = DIST;
  let files = sirv(DIST, options);
  const pictures = createPictures();
  let catalogueResponse: CatalogueResponse = null;
  let changesResponse: FileResponse | null = null;
  let catalogueRequests = 0;
  const catalogueResponses: { named: string | null; status: number }[] = [];
  const heldCatalogues = new Set<ServerResponse>();
  let pageRequests = 0;
  let missing: RegExp | null = null;
  let config: string | null = null;
  let missingHow: 'status' | 'page' = 'status';
  let origin = '';

  function serveCatalogue(request: IncomingMessage, response: ServerResponse) {
    catalogueRequests++;
    const named = request.headers['if-none-match'] ?? null;
    response.on('finish', () => catalogueResponses.push({ named, status: response.statusCode }));
    if (catalogueResponse === null) {
      files(request, response);
    } else if (catalogueResponse === 'hang-up') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000_000 });
      response.write('{"format":', () => request.socket.destroy());
    } else if (catalogueResponse === 'hold') {
      heldCatalogues.add(response);
    } else {
      const { status = 200, type = 'application/json', body, etag } = catalogueResponse;
      response.setHeader('content-type', type);
      if (etag !== undefined) response.setHeader('etag', etag);
      if (etag !== undefined && named === etag) response.writeHead(304).end();
      else response.writeHead(status).end(body);
    }
  }

  function serveChanges(request: IncomingMessage, response: ServerResponse) {
    if (changesResponse === null) return files(request, response);
    const { status = 200, type = 'application/json', body } = changesResponse;
    response.writeHead(status, { 'content-type': type }).end(body);
  }

  function servePage(response: ServerResponse, text: string) {
    const page = readFileSync(join(folder, 'app.html'), 'utf8');
    const { config: read } = parseConfig(text, origin);
    response.writeHead(200, { 'content-type': 'text/html' }).end(withContentPolicy(page, read));
  }

  function serveMissing(request: IncomingMessage, response: ServerResponse) {
    if (missingHow === 'status') {
      response.writeHead(404).end();
    } else {
      request.url = '/index.html';
      files(request, response);
    }
  }

  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (request.headers['sec-fetch-dest'] === 'document') pageRequests++;
    const path = address.slice(base.length - 1);
    request.url = path;
    if (!address.startsWith(base)) response.writeHead(404).end();
    else if (missing?.test(path) === true) serveMissing(request, response);
    else if (config !== null && path === '/config.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(config);
    } else if (path === '/catalogue/changes.json') serveChanges(request, response);
    else if (path === '/catalogue/spacecraft.json') serveCatalogue(request, response);
    else if (path.startsWith('/pictures/')) pictures.handle(path, response);
    else if (config !== null && IS_PAGE.test(path)) servePage(response, config);
    else files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (!isListening(address)) throw new Error('The test site has no port.');

  origin = `http://localhost:${address.port}`;

  return {
    url: `${origin}${base.slice(0, -1)}`,
    get catalogueRequests() {
      return catalogueRequests;
    },
    catalogueResponses,
    get pageRequests() {
      return pageRequests;
    },
    pictureRequests: pictures.requests,
    setCatalogue(next) {
      catalogueResponse = next;
      for (const held of heldCatalogues) held.destroy();
      heldCatalogues.clear();
    },
    setChanges(next) {
      changesResponse = next;
    },
    setConfig(next) {
      config = typeof next === 'string' ? next : JSON.stringify(next);
    },
    setMissing(paths, how = 'status') {
      missing = paths;
      missingHow = how;
    },
    deploy(next) {
      folder = next;
      files = sirv(folder, options);
    },
    setPictures: (next) => pictures.set(next),
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
