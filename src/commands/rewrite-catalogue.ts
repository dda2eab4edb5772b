/**
 * Rewrites a catalogue file in this version's format: `npm run rewrite-catalogue -- FILE`.
 * It changes no data: it parses the new text and compares the result before it replaces the file.
 * Exit codes: 0 written, 1 failed with the file unchanged, 2 wrong usage.
 */
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { readCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { describeError } from '#commands/describe-error.ts';
import { replaceFile } from '#commands/replace-file.ts';
import { decodeText } from '#lib/decode-text.ts';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error('Usage: npm run rewrite-catalogue -- FILE');
  process.exit(2);
}

try {
  const before = await readFile(path);
  const file = readCatalogueFile(JSON.parse(decodeText(before)));
  const after = formatCatalogueFile(file);
  if (!isDeepStrictEqual(readCatalogueFile(JSON.parse(after)), file)) {
    throw new Error('What would be written does not read back as what was there.');
  }
  await replaceFile(path, after);
  console.log(
    `${path}: ${file.results.length} records, ${before.length} bytes before, ${Buffer.byteLength(after)} now`,
  );
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
