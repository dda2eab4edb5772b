import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './ll2-answer.ts';
import { API_ROOT, createLl2Api } from './ll2-api.ts';
import { createLl2Data } from './ll2-data.ts';
import { createSwitchBoard, type Fault, type Switches } from './ll2-switches.ts';
import { answerSwitches } from './ll2-switches-page.ts';
import { createThrottle } from './ll2-throttle.ts';

type LogEntry = {
  method: string;
  /** With its query. */
  path: string;
  /** Milliseconds since 1970. */
  time: number;
  /** Whether it brought an Authorization header. */
  authorization: boolean;
  /** Null until it's answered. */
  status: number | null;
  /** Whether the caller went away before the end of the answer. */
  aborted: boolean;
};
export type LoggedRequest = Readonly<LogEntry>;

export type Ll2Server = {
  /** `http://localhost:PORT/2.3.0` */
  api: string;
  /** Metered calls that were let through, whatever became of them. */
  readonly calls: number;
  /** Metered calls that were throttled. */
  readonly refused: number;
  /** Every request so far but those for the switches. */
  readonly requests: readonly LoggedRequest[];
  /** Turns switches from now on; the others stay as they are. */
  set(switches: Partial<Switches>): void;
  stop(): Promise<void>;
};

/** As good as none, and still a number for `/api-throttle/` to tell. */
const UNLIMITED = 1_000_000;

function isListening(address: string | AddressInfo | null): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}

function send(response: ServerResponse, { status, headers, body }: Answer, fault: Fault | null) {
  const whole = Buffer.from(body);
  const half = whole.subarray(0, whole.length / 2);
  const sent = fault === 'malformed' ? half : whole;
  response.writeHead(status, {
    // For every answer and any origin, Retry-After not among what a page may read.
    'access-control-allow-origin': '*',
    'content-length': sent.length,
    ...headers,
  });
  if (fault === 'hangUps') response.write(half, () => response.destroy());
  else response.end(sent);
}

/**
 * Stands for Launch Library 2 over HTTP, with switches for what may go wrong. Rejects a record that
 * can't be read, unless it is to be hostile: `badRecord` sends one.
 */
export async function startLl2Server(options: {
  records: readonly unknown[];
  /** Any free one if it isn't given. */
  port?: number;
  /** Metered calls in a window. */
  limit?: number;
  windowSeconds?: number;
  isHostile?: boolean;
}): Promise<Ll2Server> {
  const { records, port = 0, limit = UNLIMITED, windowSeconds = 3600, isHostile = false } = options;
  const switches = createSwitchBoard();
  const throttle = createThrottle(limit, windowSeconds, switches);
  const decide = createLl2Api(createLl2Data(records, isHostile), switches, throttle);
  const requests: LogEntry[] = [];
  let origin = '';

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const { method = 'GET', url: path = '/' } = request;
    const { authorization } = request.headers;
    const entry: LogEntry = {
      method,
      path,
      time: Date.now(),
      authorization: authorization !== undefined,
      status: null,
      aborted: false,
    };
    requests.push(entry);
    const { answer, fault, mayWait } = decide({
      method,
      url: new URL(`${origin}${path}`),
      authorization,
    });

    const gone = new AbortController();
    response.once('close', () => {
      entry.aborted = !response.writableFinished && fault !== 'hangUps';
      gone.abort();
    });
    if (mayWait) {
      await switches.untilReleased(gone.signal);
      const { firstByteAfter } = switches.now;
      if (firstByteAfter > 0) await wait(firstByteAfter, undefined, { signal: gone.signal });
    }
    const made = answer();
    entry.status = made.status;
    send(response, made, fault);
  }

  const server = createServer((request, response) => {
    if (request.url === '/switches') {
      void answerSwitches(request, switches).then((answer) => send(response, answer, null));
      return;
    }
    handle(request, response).catch((error: unknown) => {
      // Whoever waited is gone: there is nobody to answer.
      if (response.destroyed) return;
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  if (!isListening(address)) throw new Error('The local Launch Library has no port.');
  origin = `http://localhost:${address.port}`;

  return {
    api: `${origin}${API_ROOT}`,
    get calls() {
      return throttle.calls;
    },
    get refused() {
      return throttle.refused;
    },
    requests,
    set: (next) => switches.set(next),
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
