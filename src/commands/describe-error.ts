function toReasons(error: unknown): string[] {
  if (!(error instanceof Error)) return typeof error === 'string' ? [error] : [];
  // One error for several addresses of a host: only those inside it say what happened.
  const inner = error instanceof AggregateError ? error.errors.flatMap(toReasons).join('; ') : '';
  return [error.message || inner || error.name, ...toReasons(error.cause)];
}

/** An error's message, and in parentheses what caused it: `It failed. (fetch failed: connect ECONNREFUSED …)`. */
export function describeError(error: unknown): string {
  const [message = 'Unknown error', ...causes] = toReasons(error);
  return causes.length === 0 ? message : `${message} (${causes.join(': ')})`;
}
