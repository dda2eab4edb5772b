import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the page of a path, which begins with a slash, as a file that every kind of host gives for it. */
export async function writePage(outDir: string, path: string, html: string): Promise<void> {
  const folder = join(outDir, path.slice(1));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
}
