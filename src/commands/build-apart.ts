import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, readlink, symlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Build } from '#commands/compare-builds.ts';

/** Caches of tools: an earlier build must not affect this one. */
const TOOL_CACHES = /^\.(?:cache|vite)/;

/** The files of a project that are, or would be, in its repository. */
function listFiles(root: string): string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], {
    cwd: root,
    encoding: 'utf8',
  });
  const gone = new Set(deleted.split('\0'));
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !gone.has(path));
}

/** Hard-links a file, or copies it where the disk can't. */
async function linkFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE));
}

async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (TOOL_CACHES.test(entry.name)) continue;
    if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isDirectory()) await linkFolder(source, target);
    else await linkFile(source, target);
  }
}

async function readBuild(folder: string): Promise<Build> {
  const build = new Map<string, Uint8Array>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    build.set(file.slice(folder.length + 1).replaceAll(sep, '/'), await readFile(file));
  }
  return build;
}

/**
 * Builds a copy of the project in a new folder, with the project's packages and additional environment variables, and
 * returns the built files. Throws when the build fails.
 */
export async function buildApart(
  root: string,
  folder: string,
  variables: Record<string, string>,
): Promise<Build> {
  await mkdir(folder, { recursive: true });
  for (const path of listFiles(root)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    // A copy, since a build may write into a source.
    await copyFile(join(root, path), join(folder, path));
  }
  await linkFolder(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...process.env, ...variables },
    // The thrown error has the build's own messages.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return readBuild(join(folder, 'dist'));
}
