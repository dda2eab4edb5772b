import { lazyComponent, loadAll } from '#hydration/lazy-component.tsx';

// What the list's first look and first key don't need: in a page that the build drew it stands already, and is
// taken over after the rest. Elsewhere it comes with the list.

export const filterSheet = lazyComponent(
  async () => (await import('#screens/list/filters/FilterSheet.tsx')).FilterSheet,
);
export const listFilters = lazyComponent(
  async () => (await import('#screens/list/filters/FilterBar.tsx')).ListFilters,
);
export const answerLinks = lazyComponent(
  async () => (await import('#export/RawDataLinks.tsx')).RawDataLinks,
);
export const viewLinks = lazyComponent(
  async () => (await import('#screens/list/ViewLinks.tsx')).ViewLinks,
);
export const shortcuts = lazyComponent(
  async () => (await import('#screens/list/Shortcuts.tsx')).Shortcuts,
);

export const activeFilters = lazyComponent(
  async () => (await import('#screens/list/ActiveFilters.tsx')).ActiveFilters,
);
export const craftPicture = lazyComponent(
  async () => (await import('#spacecraft/CraftPicture.tsx')).CraftPicture,
);

export const DEFERRED_COMPONENTS = [
  filterSheet,
  listFilters,
  answerLinks,
  viewLinks,
  shortcuts,
  activeFilters,
  craftPicture,
];

// Fetched when they are used: the list opens as cards, with rows, from the catalogue.

export const spacecraftTable = lazyComponent(
  async () => (await import('#screens/list/table/SpacecraftTable.tsx')).SpacecraftTable,
);
export const columnMenu = lazyComponent(
  async () => (await import('#screens/list/table/ColumnMenu.tsx')).ColumnMenu,
);
export const emptyResult = lazyComponent(
  async () => (await import('#screens/list/EmptyResult.tsx')).EmptyResult,
);
export const liveStatus = lazyComponent(
  async () => (await import('#source/LiveStatus.tsx')).LiveStatus,
);

/** Has the table come together with its rows. */
export async function loadTableParts(): Promise<void> {
  await Promise.all([spacecraftTable.load(), columnMenu.load()]);
}

/** Has them in good time, so that they are there when the network is not. */
export async function loadRarerParts(): Promise<void> {
  await loadAll([spacecraftTable, columnMenu, emptyResult, liveStatus]);
}

function NotTakenAlong() {
  return (
    <p>The ways to take this view along could not be fetched. Reload the page to have them.</p>
  );
}

/** The list is first looked at, then taken along. */
export const shareAndExport = lazyComponent(async () => {
  try {
    return (await import('#export/ShareAndExport.tsx')).ShareAndExport;
  } catch {
    // The list is whole without it, and must not fail for it.
    return NotTakenAlong;
  }
});

/** Has all parts of the list come with it. */
export async function loadDeferredComponents(): Promise<void> {
  await loadAll([...DEFERRED_COMPONENTS, shareAndExport]);
}

/** Resolves when a list that was drawn by the build has been taken over whole. */
export async function whenListPartsDrawn(): Promise<void> {
  await Promise.all([...DEFERRED_COMPONENTS, shareAndExport].map(({ drawn }) => drawn));
}
