import type { ServerResponse } from 'node:http';

/** `hold` sends nothing until it is changed. */
export type PictureResponse = 'picture' | 'missing' | 'hold';

/** A synthetic picture, 4 by 3. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#357"/></svg>';

/** The test site's pictures, below /pictures/. */
export function createPictures() {
  const requests = new Map<string, number>();
  const held = new Set<ServerResponse>();
  let active: PictureResponse = 'picture';

  function respond(response: ServerResponse) {
    if (active === 'hold') {
      held.add(response);
    } else if (active === 'missing') {
      response.writeHead(404).end();
    } else {
      // Not cached by the browser, so that every request is counted.
      response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' });
      response.end(PICTURE);
    }
  }

  return {
    requests,
    set(next: PictureResponse) {
      active = next;
      const waiting = [...held];
      held.clear();
      for (const response of waiting) respond(response);
    },
    handle(path: string, response: ServerResponse) {
      requests.set(path, (requests.get(path) ?? 0) + 1);
      respond(response);
    },
  };
}
