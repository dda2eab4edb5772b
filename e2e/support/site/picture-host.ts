import { createServer } from 'node:http';

export type PictureHost = {
  url: string;
  /** The number of requests. */
  readonly requests: number;
  /** Responds to the next request without CORS. */
  dropCorsOnce(): void;
  stop(): Promise<void>;
};

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#753"/></svg>';

/** Another host, with a synthetic picture at each URL, and JSON below /api/. */
export async function startPictureHost({ hasCors }: { hasCors: boolean }): Promise<PictureHost> {
  let requests = 0;
  let isDropping = false;
  const server = createServer(({ url = '/' }, response) => {
    requests++;
    if (hasCors && !isDropping) response.setHeader('access-control-allow-origin', '*');
    isDropping = false;
    const isApi = url.startsWith('/api/');
    response.setHeader('content-type', isApi ? 'application/json' : 'image/svg+xml');
    response.end(isApi ? '{}' : PICTURE);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    url: `http://localhost:${address.port}`,
    get requests() {
      return requests;
    },
    dropCorsOnce() {
      isDropping = true;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
