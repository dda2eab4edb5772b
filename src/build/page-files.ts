import * as v from 'valibot';

/** What a build says of its files, by the module that each was made of: Vite's manifest, as far as it's used. */
const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    assets: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);
export type Manifest = v.InferOutput<typeof ManifestSchema>;

export function parseManifest(text: string): Manifest {
  return v.parse(ManifestSchema, JSON.parse(text));
}

/** The files that a page is taken over with, as paths with the site's base. */
export type PageFiles = {
  main: string;
  sheet: string;
  scripts: readonly string[];
  fonts: readonly string[];
};

const MAIN = 'index.html';
/** The fonts that every page is set in, in the form that every browser of the target takes. */
const IS_FONT = /b612-latin-\d+-normal.*\.woff2$/;

/** Throws for a screen's module that the build has no file for. */
export function toPageFiles(manifest: Manifest, screen: string, base: string): PageFiles {
  const scripts = new Set<string>();
  function add(module: string): string {
    const made = manifest[module];
    if (made === undefined) throw new Error(`The build has no file for ${module}.`);
    const address = `${base}${made.file}`;
    if (scripts.has(address)) return address;
    scripts.add(address);
    for (const imported of made.imports) add(imported);
    return address;
  }
  const main = add(MAIN);
  add(screen);
  const sheet = manifest[MAIN]?.css[0];
  if (sheet === undefined) throw new Error('The build has no style sheet.');
  const fonts = (manifest[MAIN]?.assets ?? []).filter((file) => IS_FONT.test(file));
  return {
    main,
    sheet: `${base}${sheet}`,
    scripts: [...scripts],
    fonts: fonts.map((file) => `${base}${file}`),
  };
}
