import { readFile } from 'node:fs/promises';

/** Null for no such file. Rejects where there is one that this user may not read: its content isn't known. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
