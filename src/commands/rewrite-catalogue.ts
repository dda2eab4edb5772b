/**
 * Rewrites a catalogue file in this version's format: `npm run rewrite-catalogue -- FILE`.
 * It changes no data: it parses the new text and compares the result before it replaces the file.
 * Exit codes: 0 written, 1 failed with the file unchanged, 2 wrong usage.
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
