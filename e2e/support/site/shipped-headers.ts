import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from './site.ts';

/** The headers that static hosts are configured to send for a path. */
export async function readShippedHeaders(path: string): Promise<[string, string][]> {
  const lines = (await readFile(join(DIST, '_headers'), 'utf8')).split('\n');
  const start = lines.indexOf(path);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('  '));
  return lines.slice(start + 1, end === -1 ? undefined : end).map((line) => {
    const [name = '', ...value] = line.trim().split(': ');
    return [name, value.join(': ')];
  });
}

/** The path of a script of the built app. */
export async function readScriptPath(): Promise<string> {
  const index = await readFile(join(DIST, 'index.html'), 'utf8');
  return `/${/"(assets\/[^"]+\.js)"/.exec(index)?.[1]}`;
}
