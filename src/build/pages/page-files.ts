import * as v from 'valibot';

/** What a build says of its files, by the module that each was made of: Vite's manifest, as far as it's used. */
const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);
export type Manifest = v.InferOutput<typeof ManifestSchema>;

export function parseManifest(text: string): Manifest {
  return v.parse(ManifestSchema, JSON.parse(text));
}

const MAIN = 'index.html';

/** The one style sheet, below the built site. Throws when there is none. */
export function toSheet(manifest: Manifest): string {
  const sheet = manifest[MAIN]?.css[0];
  if (sheet === undefined) throw new Error('The build has no style sheet.');
  return sheet;
}

/**
 * The scripts that a page is taken over with, below the site's base, each after those that it imports.
 * Throws for a screen's module that the build has no file for.
 */
export function toScripts(manifest: Manifest, screen: string): string[] {
  const scripts = new Set<string>();
  function add(module: string): void {
    const made = manifest[module];
    if (made === undefined) throw new Error(`The build has no file for ${module}.`);
    if (scripts.has(made.file)) return;
    for (const imported of made.imports) add(imported);
    scripts.add(made.file);
  }
  add(MAIN);
  add(screen);
  return [...scripts];
}
