/** Why LL2 gave no usable response. `until` is in milliseconds since 1970. */
export type Ll2Failure =
  /** Over the hourly limit: LL2 rejects every call before `until`. */
  | { kind: 'throttled'; until: number }
  /** No response, or not all of it: network, CORS, a closed connection. */
  | { kind: 'unreachable' }
  | { kind: 'timed-out' }
  /** A 5xx of the server. `retryAfter`: the seconds it asks callers to wait, if it says so. */
  | { kind: 'failed'; status: number; retryAfter: number | null }
  /** A 4xx: 400 for an unknown choice, 401 for a wrong key. */
  | { kind: 'refused'; status: number; detail: string }
  | { kind: 'not-found' }
  /** The response breaks the contract. */
  | { kind: 'malformed' };

function toMessage(failure: Ll2Failure): string {
  switch (failure.kind) {
    case 'throttled':
      return 'Launch Library’s hourly limit of calls is reached.';
    case 'unreachable':
      return 'Launch Library could not be reached.';
    case 'timed-out':
      return 'Launch Library did not respond in time.';
    case 'failed':
      return `Launch Library failed (status ${failure.status}).`;
    case 'refused':
      return failure.status === 401
        ? 'Launch Library did not accept the key.'
        : `Launch Library rejected the request: ${failure.detail}`;
    case 'not-found':
      return 'Launch Library has no such record.';
    case 'malformed':
      return 'Launch Library’s response could not be read.';
  }
}

/** A failed call of LL2. The message is for the visitor. */
export class Ll2Error extends Error {
  override name = 'Ll2Error';
  readonly failure: Ll2Failure;
  constructor(failure: Ll2Failure, options?: ErrorOptions) {
    super(toMessage(failure), options);
    this.failure = failure;
  }
}
