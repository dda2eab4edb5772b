/** Why LL2 gave no usable answer. `until` is a time in milliseconds since 1970. */
export type Ll2Failure =
  /** Over the hourly limit: no call is answered before `until`. */
  | { kind: 'throttled'; until: number }
  /** No answer came, or not all of it: the network, the browser's own rules, a connection that closed. */
  | { kind: 'unreachable' }
  | { kind: 'timed-out' }
  /** The server's own failure. */
  | { kind: 'failed'; status: number }
  /** It understood and said no: 400 for a choice it doesn't have, 401 for a wrong key. */
  | { kind: 'refused'; status: number; detail: string }
  | { kind: 'not-found' }
  /** An answer came that isn't what the contract says. */
  | { kind: 'malformed' };

function toMessage(failure: Ll2Failure): string {
  switch (failure.kind) {
    case 'throttled':
      return 'Launch Library’s hourly limit of calls is reached.';
    case 'unreachable':
      return 'Launch Library could not be reached.';
    case 'timed-out':
      return 'Launch Library did not answer in time.';
    case 'failed':
      return `Launch Library failed (status ${failure.status}).`;
    case 'refused':
      return failure.status === 401
        ? 'Launch Library did not accept the key.'
        : `Launch Library refused the question: ${failure.detail}`;
    case 'not-found':
      return 'Launch Library has no such record.';
    case 'malformed':
      return 'Launch Library’s answer could not be read.';
  }
}

/** A call of LL2 that came to nothing. The message is for the reader of the page. */
export class Ll2Error extends Error {
  override name = 'Ll2Error';
  readonly failure: Ll2Failure;
  constructor(failure: Ll2Failure, options?: ErrorOptions) {
    super(toMessage(failure), options);
    this.failure = failure;
  }
}
