import type { ServerResponse } from 'node:http';

/** `hold` answers nothing until the switch is turned again. */
export type PictureAnswer = 'picture' | 'missing' | 'hold';

/** A synthetic picture, 4 by 3. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#357"/></svg>';

/** What a test site serves below /pictures/. */
export function createPictures() {
  const requests = new Map<string, number>();
  const held = new Set<ServerResponse>();
  let answer: PictureAnswer = 'picture';

  function respond(response: ServerResponse) {
    if (answer === 'hold') {
      held.add(response);
    } else if (answer === 'missing') {
      response.writeHead(404).end();
    } else {
      // Never from the browser's cache, so that every request is seen and counted.
      response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' });
      response.end(PICTURE);
    }
  }

  return {
    requests,
    set(next: PictureAnswer) {
      answer = next;
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
