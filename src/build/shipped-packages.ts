import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ShippedPackage } from '#lib/shipped-package.ts';

/** The heading below which a tool lists the packages in the tool itself, which it doesn't add to the app. */
const BUNDLED_LICENSES = /^#+ licenses of bundled dependencies$/im;

/** A build's output, as far as it is used here: part of Rollup's and Rolldown's bundles. */
export type Bundle = Record<
  string,
  | { type: 'chunk'; moduleIds: readonly string[] }
  | { type: 'asset'; originalFileNames: readonly string[]; source: string | Uint8Array }
>;

/** Licenses whose conditions are met by showing them with their text. */
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
/** Code that the build tools add. */
const VIRTUAL = /^\0(rolldown|vite)[\\/]/;
/** Tailwind's preflight isn't a module: only its banner shows that it is there. */
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

/** The folders of the packages that have code or assets in a bundle. `root` is the project's folder. */
export function toPackageFolders(bundle: Bundle, root: string): string[] {
  const folders = Object.values(bundle)
    .flatMap(toIds)
    .flatMap((id) => toFolder(id, root) ?? []);
  // Paths of assets are relative to the project's folder, module ids are absolute.
  return [
    ...new Set(
      folders.map((folder) => (folder.startsWith('node_modules') ? join(root, folder) : folder)),
    ),
  ];
}

/** Reads a package's name, version and license text. Throws when its license isn't in KNOWN_LICENSES. */
export function readPackage(folder: string): ShippedPackage {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const read = v.safeParse(ManifestSchema, manifest);
  if (!read.success) {
    throw new Error(
      `${folder} would be shipped, and its license is unknown: ${read.issues[0].message}. ` +
        'Read it, and add it to KNOWN_LICENSES if its conditions can be met.',
    );
  }
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)\b/i.test(name));
  const [text = null] =
    file === undefined ? [] : readFileSync(join(folder, file), 'utf8').split(BUNDLED_LICENSES, 1);
  return { ...read.output, text: text?.trim() ?? null };
}
