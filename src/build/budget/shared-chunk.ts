/** What a build knows of a module while it parts modules into files. */
type ModuleGraph = {
  getModuleInfo: (id: string) => {
    importers: readonly string[];
    dynamicImporters: readonly string[];
    isEntry: boolean;
  } | null;
};

/** The scripts of pages, and modules that are fetched when they are used, which need one before they run. */
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

const OF_PAGE = /\/(index\.html|index\.css|main\.tsx)$/;
const PAGE = /\/index\.html$/;
const LIST = /\/SpacecraftListPage\.tsx$/;
/** What comes right after the list: src/spacecraft/list-parts.tsx. */
const DEFERRED_COMPONENTS =
  /\/(ActiveFilters|RawDataLinks|CraftPicture|FilterSheet|FilterBar|Shortcuts|SourceStatus|ShareAndExport|ViewLinks)\.tsx$/;
const ENGINE = /\/local-catalogue\.ts$/;
const DISPLAY = /\/(KioskPage\.tsx|KioskDiagnostics\.tsx|local-catalogue\.ts)$/;
const IS_DRAWN =
  /\/src\/(images|source|spacecraft|ui|hydration|pwa|screens\/(list|detail)|url-state|wording)\//;

/**
 * The file for a module that several screens share: by whether the list begins with it, has it right after, or
 * opens the catalogue with it, and by whether the kiosk needs it as well. Parted by who else needs each
 * module these would be forty files of a few hundred bytes, which compress badly. A page itself shares nothing:
 * whatever needed a module of its file would run its script.
 */
export function toSharedChunk(id: string, graph: ModuleGraph): string | null {
  if (OF_PAGE.test(id)) return null;
  const roots = rootsOf(id, graph);
  const isFor = (which: RegExp) => roots.some((root) => which.test(root));
  if (isFor(PAGE)) return 'app';
  if (roots.length < 2) return null;
  if (isFor(LIST)) return 'app';
  if (id.includes('/node_modules/')) return null;
  if (isFor(DEFERRED_COMPONENTS)) {
    if (!IS_DRAWN.test(id)) return null;
    return isFor(DISPLAY) ? 'pictures' : 'parts';
  }
  return isFor(ENGINE) ? 'engine' : null;
}
