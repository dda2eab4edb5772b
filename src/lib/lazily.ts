/** Makes a thing at its first use. Formats of Intl take milliseconds each, and most screens need few of them. */
export function lazily<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | null = null;
  return () => (made ??= { thing: make() }).thing;
}
