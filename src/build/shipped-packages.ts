import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ShippedPackage } from '#lib/shipped-package.ts';

/** Below this a tool lists what is inside of the tool, and not inside of what it adds to the app. */
const TOOLS_OWN = /^#+ licenses of bundled dependencies$/im;

/** What a build puts together, as far as it is asked here: Rollup's and Rolldown's bundles have this form. */
export type Bundle = Record<
  string,
  | { type: 'chunk'; moduleIds: readonly string[] }
  | { type: 'asset'; originalFileNames: readonly string[]; source: string | Uint8Array }
>;

/** Licenses whose one demand on what is shipped is met by showing them with their text. */
const KNOWN_LICENSES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
];

const FOLDER = /^.*[\\/]?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
/** Code that the build tools add by themselves. */
const VIRTUAL = /^\0(rolldown|vite)[\\/]/;
/** Tailwind's preflight is no module: its banner stands where it is. */
const BANNER = /\/\*! (tailwindcss) v\d/;

const ManifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.picklist(KNOWN_LICENSES),
});

function toFolder(id: string, root: string): string | null {
  const tool = VIRTUAL.exec(id)?.[1];
  if (tool !== undefined) return join(root, 'node_modules', tool);
  const folder = FOLDER.exec(id.replace(/^\0/, ''))?.[0];
  return folder === undefined ? null : folder;
}

function toIds(output: Bundle[string]): readonly string[] {
  if (output.type === 'chunk') return output.moduleIds;
  const tool = typeof output.source === 'string' ? BANNER.exec(output.source)?.[1] : undefined;
  return [
    ...output.originalFileNames,
    ...(tool === undefined ? [] : [`node_modules/${tool}/index.css`]),
  ];
}

/** The folders of the packages of which a bundle holds something. `root` is the project's. */
export function toPackageFolders(bundle: Bundle, root: string): string[] {
  const folders = Object.values(bundle)
    .flatMap(toIds)
    .flatMap((id) => toFolder(id, root) ?? []);
  // Assets are named from the project's folder on, modules from the root of the file system.
  return [
    ...new Set(
      folders.map((folder) => (folder.startsWith('node_modules') ? join(root, folder) : folder)),
    ),
  ];
}

/** Reads what a package says of itself. Throws when its license is none of the known. */
export function readPackage(folder: string): ShippedPackage {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const read = v.safeParse(ManifestSchema, manifest);
  if (!read.success) {
    throw new Error(
      `${folder} would be shipped, and its license is not known: ${read.issues[0].message}. ` +
        'Read it, and add it to KNOWN_LICENSES when it can be kept.',
    );
  }
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)\b/i.test(name));
  const [text = null] =
    file === undefined ? [] : readFileSync(join(folder, file), 'utf8').split(TOOLS_OWN, 1);
  return { ...read.output, text: text?.trim() ?? null };
}
