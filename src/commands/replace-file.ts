import { open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** As many as Linux follows. */
const MAX_LINKS = 40;

/** The file that a path leads to, which need not be there yet. Throws for links in a circle. */
async function followLinks(path: string): Promise<string> {
  let file = path;
  for (let links = 0; links <= MAX_LINKS; links++) {
    // In sequence: each link leads to the next.
    // oxlint-disable-next-line no-await-in-loop
    const target = await readlink(file).catch(() => null);
    if (target === null) return file;
    // oxlint-disable-next-line no-await-in-loop
    file = resolve(await realpath(dirname(file)), target);
  }
  throw new Error(`${path} is a link that leads in a circle.`);
}

/** Holds the process's id, so that two runs don't write into each other's, and a later one sees whose run is over. */
const toTemporary = (file: string) => `${file}.${process.pid}.new`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user can't be signaled, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes what processes that were killed at their write have left beside a file. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(`${basename(file)}.`)
      ? /^\.(\d+)\.new$/.exec(name.slice(basename(file).length))?.[1]
      : undefined;
    // oxlint-disable-next-line no-await-in-loop
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/**
 * Makes sure that `replaceFile` will be able to replace a file, and removes what killed processes have left beside it.
 * Throws, with the reason, when the path names something else or its folder can't be written to.
 */
export async function checkReplaceable(path: string): Promise<void> {
  const file = await followLinks(path);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() === true) throw new Error(`${path} is a folder.`);
  if (found?.isFile() === false) throw new Error(`${path} is not a regular file.`);
  const temporary = toTemporary(file);
  try {
    // Permissions don't tell all: a disk may be read-only or without room for one more file.
    await (await open(temporary, 'w')).close();
    await rm(temporary);
    await removeLeftovers(file);
  } catch (cause) {
    throw new Error(`${dirname(file)} is not a writable folder.`, { cause });
  }
}

/**
 * Replaces a file by a text in one step, or not at all: readers see the old file or the new one. Keeps its mode and its
 * owner. Follows links, also to a file that isn't there yet.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const file = await followLinks(path);
  const old = await stat(file).catch(() => null);
  const temporary = toTemporary(file);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      if (old !== null) {
        await handle.chown(old.uid, old.gid).catch(() => {
          // Only root may give a file away; others own what they write.
        });
        await handle.chmod(old.mode);
      }
      // Else a power failure soon after could leave an empty file under the name.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
