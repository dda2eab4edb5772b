import { gzipSync } from 'node:zlib';

/** What a build says of one of its files. */
export type BuiltChunk = {
  code: string;
  /** Files that must have run before it. */
  imports: readonly string[];
  /** Ids of the modules in it. */
  moduleIds: readonly string[];
};

/** What one screen's scripts may weigh, gzip in bytes. */
export type Budget = {
  name: string;
  /** The screen's modules, by the ends of their ids. */
  modules: readonly string[];
  /** Modules whose files the screen's readers have by then. */
  after?: readonly string[];
  bytes: number;
};

const gzip = (code: string) => gzipSync(code, { level: 9 }).length;

/** Names of the files that run with some modules, these included. Throws for a module that is in no file. */
function toFiles(chunks: ReadonlyMap<string, BuiltChunk>, modules: readonly string[]): Set<string> {
  const files = new Set<string>();
  function add(file: string) {
    const chunk = chunks.get(file);
    if (chunk === undefined || files.has(file)) return;
    files.add(file);
    for (const imported of chunk.imports) add(imported);
  }
  for (const module of modules) {
    const found = [...chunks].find(([, { moduleIds }]) =>
      moduleIds.some((id) => id.endsWith(module)),
    );
    if (found === undefined) throw new Error(`No file of the build has ${module}.`);
    add(found[0]);
  }
  return files;
}

/** How heavy a screen's scripts are, and the modules that they are made of. */
export function weigh(
  chunks: ReadonlyMap<string, BuiltChunk>,
  { modules, after = [] }: Budget,
): { bytes: number; moduleIds: string[] } {
  const had = toFiles(chunks, after);
  const own = [...toFiles(chunks, modules)].filter((file) => !had.has(file));
  const built = own.flatMap((file) => chunks.get(file) ?? []);
  return {
    bytes: built.reduce((sum, { code }) => sum + gzip(code), 0),
    moduleIds: built.flatMap(({ moduleIds }) => moduleIds),
  };
}
