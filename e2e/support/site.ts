import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/**
 * What the server answers to the request for the catalogue file. Null passes it on to the real one;
 * `hang-up` closes the connection in the middle of the body.
 */
export type CatalogueAnswer = { status?: number; type?: string; body: string } | 'hang-up' | null;

export type Site = {
  url: string;
  /** How often the catalogue file was asked for. */
  readonly catalogueRequests: number;
  /** Changes the answer from now on. */
  setCatalogue(answer: CatalogueAnswer): void;
  stop(): Promise<void>;
};

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

function isListening(address: string | AddressInfo | null): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}

/** Serves `dist/` as a static host would, on a free port of this machine, with a switchable catalogue file. */
export async function startSite(): Promise<Site> {
  const files = sirv(DIST, { single: true });
  let answer: CatalogueAnswer = null;
  let catalogueRequests = 0;

  const listener: RequestListener = (request, response) => {
    const isCatalogue = request.url?.startsWith('/catalogue/') ?? false;
    if (isCatalogue) catalogueRequests++;
    if (!isCatalogue || answer === null) {
      files(request, response);
    } else if (answer === 'hang-up') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000_000 });
      response.write('{"format":', () => request.socket.destroy());
    } else {
      response.writeHead(answer.status ?? 200, {
        'content-type': answer.type ?? 'application/json',
      });
      response.end(answer.body);
    }
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (!isListening(address)) throw new Error('The test site has no port.');

  return {
    url: `http://localhost:${address.port}`,
    get catalogueRequests() {
      return catalogueRequests;
    },
    setCatalogue(next) {
      answer = next;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
