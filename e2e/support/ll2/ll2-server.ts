import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ll2Response } from './ll2-response.ts';
import { API_ROOT, createLl2Api } from './ll2-api.ts';
import { createLl2Data } from './ll2-data.ts';
import { createSwitchBoard, type Failure, type Switches } from './ll2-switches.ts';
import { serveSwitches } from './ll2-switches-page.ts';
import { createThrottle } from './ll2-throttle.ts';

type LogEntry = {
  method: string;
  /** With its query string. */
  path: string;
  /** Milliseconds since 1970. */
  time: number;
  /** Whether it had an Authorization header. */
  authorization: boolean;
  /** Null until the response is sent. */
  status: number | null;
  /** Whether the caller disconnected before the end of the response. */
  aborted: boolean;
};
export type LoggedRequest = Readonly<LogEntry>;

export type Ll2Server = {
  /** `http://localhost:PORT/2.3.0` */
  api: string;
  /** Metered calls that the throttle allowed, whatever their response. */
  readonly calls: number;
  /** Metered calls that were throttled. */
  readonly refused: number;
  /** Every request so far, except those for the switches. */
  readonly requests: readonly LoggedRequest[];
  /** Sets some switches from now on; the others keep their values. */
  set(switches: Partial<Switches>): void;
  stop(): Promise<void>;
};

/** Practically no limit, but still a number that `/api-throttle/` can report. */
const UNLIMITED = 1_000_000;

function isListening(address: string | AddressInfo | null): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}

function send(
  response: ServerResponse,
  { status, headers, body }: Ll2Response,
  failure: Failure | null,
) {
  const whole = Buffer.from(body);
  const half = whole.subarray(0, whole.length / 2);
  const sent = failure === 'malformed' ? half : whole;
  response.writeHead(status, {
    // For every response and any origin. Pages can't read Retry-After.
    'access-control-allow-origin': '*',
    'content-length': sent.length,
    ...headers,
  });
  if (failure === 'hangUps') response.write(half, () => response.destroy());
  else response.end(sent);
}

/**
 * Simulates Launch Library 2 over HTTP, with switches for failures. Rejects when a record is invalid, unless the server
 * is to be hostile; the `badRecord` switch sends one.
 */
export async function startLl2Server(options: {
  records: readonly unknown[];
  /** Any free port by default. */
  port?: number;
  /** The limit of metered calls in a window. */
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
    const { respond, failure, mayWait } = decide({
      method,
      url: new URL(`${origin}${path}`),
      authorization,
    });

    const gone = new AbortController();
    response.once('close', () => {
      entry.aborted = !response.writableFinished && failure !== 'hangUps';
      gone.abort();
    });
    if (mayWait) {
      await switches.untilReleased(gone.signal);
      const { firstByteAfter } = switches.now;
      if (firstByteAfter > 0) await wait(firstByteAfter, undefined, { signal: gone.signal });
    }
    const made = respond();
    entry.status = made.status;
    send(response, made, failure);
  }

  const server = createServer((request, response) => {
    if (request.url === '/switches') {
      void serveSwitches(request, switches).then((content) => send(response, content, null));
      return;
    }
    handle(request, response).catch((error: unknown) => {
      // The caller has disconnected, so there is nobody to respond to.
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
