/**
 * Writes a catalogue file anew in the format of this version: `npm run rewrite-catalogue -- FILE`.
 * No data is changed: what was written is read back and compared before it takes the file's place.
 * Exit codes: 0 written, 1 failed and the file left as it was, 2 wrong use.
 */
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import writeFileAtomic from 'write-file-atomic';
import { readCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error('Usage: npm run rewrite-catalogue -- FILE');
  process.exit(2);
}

try {
  const before = await readFile(path, 'utf8');
  const file = readCatalogueFile(JSON.parse(before));
  const after = formatCatalogueFile(file);
  if (!isDeepStrictEqual(readCatalogueFile(JSON.parse(after)), file)) {
    throw new Error('What would be written does not read back as what was there.');
  }
  await writeFileAtomic(path, after);
  console.log(
    `${path}: ${file.results.length} records, ${Buffer.byteLength(before)} bytes before, ${Buffer.byteLength(after)} now`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
