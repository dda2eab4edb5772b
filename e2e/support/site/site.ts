import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { withContentPolicy } from '#build/content-policy.ts';
import { parseConfig } from '#catalogue/read-config.ts';
import { createPictures, type PictureAnswer } from './served-pictures.ts';

/**
 * What the server answers to the request for the catalogue file. Null passes it on to the real one;
 * `hang-up` closes the connection in the middle of the body, `hold` answers nothing until it is changed. A
 * request that names the `etag` is answered 304.
 */
export type CatalogueAnswer =
  | { status?: number; type?: string; body: string; etag?: string }
  | 'hang-up'
  | 'hold'
  | null;

export type Site = {
  url: string;
  /** How often the catalogue file was asked for. */
  readonly catalogueRequests: number;
  /** What each of these requests named (If-None-Match), and the status that it was answered with, if it was. */
  readonly catalogueAnswers: readonly { named: string | null; status: number }[];
  /** How often each path below /pictures/ was asked for. */
  readonly pictureRequests: ReadonlyMap<string, number>;
  /** How often a page was opened or loaded anew, as far as the server was asked. */
  readonly pageRequests: number;
  /** Changes the answer from now on. */
  setCatalogue(answer: CatalogueAnswer): void;
  /**
   * Changes the site's config.json: its content, or its very text. The page is as a build with that
   * config would have made it.
   */
  setConfig(config: object | string): void;
  /** Changes the answer to every path below /pictures/, and to those that are held. */
  setPictures(answer: PictureAnswer): void;
  /** Answers 404 to every path that matches, or `page`: index.html, as many hosts do. */
  setMissing(paths: RegExp | null, how?: 'status' | 'page'): void;
  /** Replaces all files by those of another folder. */
  deploy(folder: string): void;
  stop(): Promise<void>;
};

export const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** An address whose path names no other file. */
const IS_PAGE = /^[^?]*\/(?:index\.html|[^./?]*)(?:\?|$)/;

function isListening(address: string | AddressInfo | null): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}

/**
 * Serves `dist/` as a static host would, on a free port of this machine, with switches for failures.
 * Below `base` alone, when there is one. `single`: with index.html for every address that isn't a file's.
 */
export async function startSite(base = '/', { single = true } = {}): Promise<Site> {
  let folder = DIST;
  let files = sirv(DIST, { single });
  const pictures = createPictures();
  let answer: CatalogueAnswer = null;
  let catalogueRequests = 0;
  const catalogueAnswers: { named: string | null; status: number }[] = [];
  const heldCatalogues = new Set<ServerResponse>();
  let pageRequests = 0;
  let missing: RegExp | null = null;
  let config: string | null = null;
  let missingHow: 'status' | 'page' = 'status';
  let origin = '';

  function answerCatalogue(request: IncomingMessage, response: ServerResponse) {
    catalogueRequests++;
    const named = request.headers['if-none-match'] ?? null;
    response.on('finish', () => catalogueAnswers.push({ named, status: response.statusCode }));
    if (answer === null) {
      files(request, response);
    } else if (answer === 'hang-up') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000_000 });
      response.write('{"format":', () => request.socket.destroy());
    } else if (answer === 'hold') {
      heldCatalogues.add(response);
    } else {
      const { status = 200, type = 'application/json', body, etag } = answer;
      response.setHeader('content-type', type);
      if (etag !== undefined) response.setHeader('etag', etag);
      if (etag !== undefined && named === etag) response.writeHead(304).end();
      else response.writeHead(status).end(body);
    }
  }

  function answerPage(response: ServerResponse, text: string) {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const { config: read } = parseConfig(text, origin);
    response.writeHead(200, { 'content-type': 'text/html' }).end(withContentPolicy(page, read));
  }

  function answerMissing(request: IncomingMessage, response: ServerResponse) {
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
    else if (missing?.test(path) === true) answerMissing(request, response);
    else if (config !== null && path === '/config.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(config);
    } else if (path.startsWith('/catalogue/')) answerCatalogue(request, response);
    else if (path.startsWith('/pictures/')) pictures.handle(path, response);
    else if (config !== null && IS_PAGE.test(path)) answerPage(response, config);
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
    catalogueAnswers,
    get pageRequests() {
      return pageRequests;
    },
    pictureRequests: pictures.requests,
    setCatalogue(next) {
      answer = next;
      for (const held of heldCatalogues) held.destroy();
      heldCatalogues.clear();
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
      files = sirv(folder, { single });
    },
    setPictures: (next) => pictures.set(next),
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
