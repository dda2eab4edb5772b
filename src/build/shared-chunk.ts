/** What a build knows of a module while it parts modules into files. */
type ModuleGraph = { getModuleInfo: (id: string) => { importers: readonly string[] } | null };

const LIST = 'SpacecraftListPage.tsx';

/** Whether one module is needed before another runs: it is imported by it, or by what that imports. */
function isNeededBy(
  screen: string,
  id: string,
  graph: ModuleGraph,
  seen = new Set<string>(),
): boolean {
  if (id.endsWith(screen)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isNeededBy(screen, importer, graph, seen));
}

/**
 * What the list shares with other screens is one file. Parted by who else needs each part it would be twenty of a
 * few hundred bytes, which compress badly.
 */
export function toSharedChunk(id: string, graph: ModuleGraph): string | null {
  return isNeededBy(LIST, id, graph) ? 'craft' : null;
}
