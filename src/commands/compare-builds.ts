/** A built site: the bytes of each file, by its path with slashes. */
export type Build = ReadonlyMap<string, Uint8Array>;

/** The paths at which two builds differ, in order: different bytes, or a file that only one of them has. */
export function findDifferences(first: Build, second: Build): string[] {
  const paths = new Set([...first.keys(), ...second.keys()]);
  return [...paths]
    .filter((path) => {
      const [one, other] = [first.get(path), second.get(path)];
      return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
    })
    .toSorted();
}

/** For each file that contains any of some texts: its path, and the first text found. */
export function findTexts(build: Build, texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, bytes] of build) {
    const text = texts.find((one) => Buffer.from(bytes).includes(one));
    if (text !== undefined) found.set(path, text);
  }
  return found;
}

const ALL = 'all';

/** A file's row in the table: its top-level folder, or `./`. */
const toFolder = (path: string) => (path.includes('/') ? `${path.split('/', 1)[0]}/` : './');

const toLine = (...[name, ...figures]: readonly [string, ...string[]]) =>
  `${name.padEnd(16)}${figures.map((figure) => figure.padStart(13)).join('')}`;

/** A table of the files and bytes in each folder, and of how many files differ, as lines. */
export function toBuildTable(first: Build, second: Build): string[] {
  const differences = new Set(findDifferences(first, second));
  const rows = new Map<string, { files: number; bytes: number; differences: number }>();
  for (const path of new Set([...first.keys(), ...second.keys()])) {
    for (const name of [toFolder(path), ALL]) {
      const row = rows.get(name) ?? { files: 0, bytes: 0, differences: 0 };
      row.files++;
      row.bytes += (first.get(path) ?? second.get(path))?.length ?? 0;
      if (differences.has(path)) row.differences++;
      rows.set(name, row);
    }
  }
  const folders = [...rows.keys()].filter((name) => name !== ALL).toSorted();
  return [
    toLine('folder', 'files', 'bytes', 'differences'),
    ...[...folders, ALL].map((name) => {
      const row = rows.get(name) ?? { files: 0, bytes: 0, differences: 0 };
      return toLine(
        name,
        ...[row.files, row.bytes, row.differences].map((value) => value.toLocaleString('en')),
      );
    }),
  ];
}
