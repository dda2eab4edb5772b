import { SCREENS } from '#build/pages/screen-pages.ts';

/** What the bundler knows about a module while it assigns modules to chunks. */
type ModuleGraph = {
  getModuleInfo: (id: string) => {
    importers: readonly string[];
    dynamicImporters: readonly string[];
    isEntry: boolean;
  } | null;
};

/** The entry and the dynamically imported modules that import a module, directly or indirectly. */
function rootsOf(id: string, graph: ModuleGraph, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (info === null) return [];
  const isRoot = info.isEntry || info.dynamicImporters.length > 0;
  return [
    ...(isRoot ? [id] : []),
    ...info.importers.flatMap((importer) => rootsOf(importer, graph, seen)),
  ];
}

/** These stay in the entry's own chunk: a chunk that imported from the entry would run it. */
const ENTRY_MODULE = /\/(index\.html|index\.css|main\.tsx)$/;
const SOURCE = '/src/';

/** What a display loads: its page, and the catalogue. It needs nothing of the code that only other screens share. */
const isOfDisplay = (root: string) =>
  root.endsWith(SCREENS.kiosk) || root.endsWith('/src/source/local-catalogue.ts');

/** What an embed’s page needs. Its views have files of their own, which load with the catalogue. */
const isOfEmbed = (root: string) => root.endsWith(SCREENS.embed);

/**
 * Assigns a module that several screens use to a chunk: `app` for what the list needs at its start, `embed` for what an
 * embed’s page needs too, `shared` for a display, `screens` for the rest of our code. Without this, the bundler makes 96 chunks, most below 1 kB. Small chunks compress badly: the list's first
 * scripts would be 133 kB gzip instead of 127.
 */
export function toSharedChunk(id: string, graph: ModuleGraph): string | null {
  if (ENTRY_MODULE.test(id)) return null;
  const roots = rootsOf(id, graph);
  const isInEntry = roots.some((root) => root.endsWith('/index.html'));
  if (isInEntry) return 'app';
  if (roots.length < 2) return null;
  if (roots.some((root) => root.endsWith(SCREENS.list))) return 'app';
  if (!id.includes(SOURCE)) return null;
  if (roots.some(isOfEmbed)) return 'embed';
  return roots.some(isOfDisplay) ? 'shared' : 'screens';
}
