import { createServer } from 'node:http';
import { findFreePort } from './web-server.ts';

/** A page of another site than the catalogue's, which is on `localhost`. */
export type HostPage = { url: string; stop(): Promise<void> };

/**
 * Serves a page with this body, on 127.0.0.1 by its number or its name. It keeps the messages that it gets in
 * `window.messages`: the data of each, and the origin that sent it.
 */
export async function startHostPage(body: string, host = '127.0.0.1'): Promise<HostPage> {
  const port = await findFreePort();
  const html = `<!doctype html>
    <html lang="en">
      <title>A page of another site</title>
      <link rel="icon" href="data:," />
      <script>
        window.messages = [];
        addEventListener('message', ({ data, origin }) => window.messages.push({ data, origin }));
      </script>
      <body>${body}</body>
    </html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://${host}:${port}/`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
