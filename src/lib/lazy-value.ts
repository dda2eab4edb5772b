/** Creates a value at its first use. Intl's formatters take milliseconds each, and most screens use few of them. */
export function lazyValue<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The same for an asynchronous value. After a failure the next call tries again. */
export function lazyPromise<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}
