import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, readlink, symlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Build } from '#commands/compare-builds.ts';

/** What tools keep for their next run: nothing of an earlier build may help a fresh one. */
const KEPT_BY_TOOLS = /^\.(?:cache|vite)/;

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

/** The same file under another name, which takes neither time nor room; a copy, where a disk can't. */
async function repeat(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE));
}

async function repeatFolder(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (KEPT_BY_TOOLS.test(entry.name)) continue;
    if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isDirectory()) await repeatFolder(source, target);
    else await repeat(source, target);
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
 * Builds a copy of the project in a folder that isn't there yet, with these variables beside the environment's own,
 * and gives what came of it. The packages are those of the project. Throws when the build fails.
 */
export async function buildApart(
  root: string,
  folder: string,
  variables: Record<string, string>,
): Promise<Build> {
  await mkdir(folder, { recursive: true });
  for (const path of listFiles(root)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    // No link: what a build might write into a source must not reach the project's own.
    await copyFile(join(root, path), join(folder, path));
  }
  await repeatFolder(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...process.env, ...variables },
    // What it says of an error is in the error that is thrown.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return readBuild(join(folder, 'dist'));
}
