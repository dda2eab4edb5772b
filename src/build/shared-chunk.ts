/** What a build knows of a module while it parts modules into files. */
type ModuleGraph = { getModuleInfo: (id: string) => { importers: readonly string[] } | null };

/** Whether one module is needed before another runs: it is imported by it, or by what that imports. */
function isNeededBy(
  screen: RegExp,
  id: string,
  graph: ModuleGraph,
  seen = new Set<string>(),
): boolean {
  if (screen.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isNeededBy(screen, importer, graph, seen));
}

/** For a file of what some modules share with others: gives its name for what they need. */
const toChunk = (name: string, screen: RegExp) => (id: string, graph: ModuleGraph) =>
  isNeededBy(screen, id, graph) ? name : null;

// Parted by who else needs each module these would be forty files of a few hundred bytes, which compress badly.

/** What the page begins with. */
export const toCraftChunk = toChunk('craft', /\/(main|SpacecraftListPage)\.tsx$/);

/** What comes right after the list: src/spacecraft/list-parts.tsx. */
export const toPartsChunk = toChunk(
  'parts',
  /\/(ActiveFilters|AnswerLinks|CraftPicture|FilterSheet|ListFilters|Shortcuts|SourceStatus|TakeAlong|ViewLinks)\.tsx$/,
);
