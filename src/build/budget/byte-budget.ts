import { gzipSync } from 'node:zlib';

/** A built script, as far as its size depends on it: part of Rolldown's chunk. */
export type BuiltChunk = {
  code: string;
  /** Files that run before it. */
  imports: readonly string[];
  /** By module id; sizes in bytes before gzip. */
  modules: Readonly<Record<string, { renderedLength: number }>>;
};

/** How large one screen's scripts may be. */
export type Budget = {
  name: string;
  /** The screen's modules, as their ids end. */
  modules: readonly string[];
  /** Modules whose files the visitor has already loaded when the screen opens. */
  after?: readonly string[];
  /** After gzip. */
  bytes: number;
};

const gzip = (code: string) => gzipSync(code, { level: 9 }).length;

/** Names of the files that run with some modules, dependencies included. Throws for a module that is in no file. */
function toFiles(chunks: ReadonlyMap<string, BuiltChunk>, modules: readonly string[]): Set<string> {
  const files = new Set<string>();
  function add(file: string) {
    const chunk = chunks.get(file);
    if (chunk === undefined || files.has(file)) return;
    files.add(file);
    for (const imported of chunk.imports) add(imported);
  }
  for (const module of modules) {
    const found = [...chunks].find(([, chunk]) =>
      Object.keys(chunk.modules).some((id) => id.endsWith(module)),
    );
    if (found === undefined) throw new Error(`No file of the build has ${module}.`);
    add(found[0]);
  }
  return files;
}

/** The size of a screen's scripts after gzip, and the size of each module in them before it, by id. */
export function weigh(
  chunks: ReadonlyMap<string, BuiltChunk>,
  { modules, after = [] }: Budget,
): { bytes: number; modules: Map<string, number> } {
  const loaded = toFiles(chunks, after);
  const own = [...toFiles(chunks, modules)].filter((file) => !loaded.has(file));
  const built = own.flatMap((file) => chunks.get(file) ?? []);
  return {
    bytes: built.reduce((sum, { code }) => sum + gzip(code), 0),
    modules: new Map(
      built.flatMap((chunk) =>
        Object.entries(chunk.modules).map(([id, { renderedLength }]) => [id, renderedLength]),
      ),
    ),
  };
}

/** The largest of some modules first, each with its size. */
export function toLargestModules(
  modules: ReadonlyMap<string, number>,
  count = 12,
): [id: string, size: number][] {
  return [...modules].toSorted(([, a], [, b]) => b - a).slice(0, count);
}
