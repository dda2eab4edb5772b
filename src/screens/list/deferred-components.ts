import { RawDataLinks } from '#export/RawDataLinks.tsx';
import { ShareAndExport } from '#export/ShareAndExport.tsx';
import { ActiveFilters } from '#screens/list/ActiveFilters.tsx';
import { EmptyResult } from '#screens/list/EmptyResult.tsx';
import { ListFilters } from '#screens/list/filters/FilterBar.tsx';
import { FilterSheet } from '#screens/list/filters/FilterSheet.tsx';
import { Shortcuts } from '#screens/list/Shortcuts.tsx';
import { ColumnMenu } from '#screens/list/table/ColumnMenu.tsx';
import { UnrecordedNotes } from '#screens/list/UnrecordedNote.tsx';
import { WiderSearch } from '#screens/list/WiderSearch.tsx';
import { ViewLinks } from '#screens/list/ViewLinks.tsx';
import { LiveStatus } from '#source/LiveStatus.tsx';
import { CompareButton } from '#spacecraft/CompareButton.tsx';
import { SpacecraftPicture } from '#spacecraft/SpacecraftPicture.tsx';

/** Components that the first rows and the first keystroke don't need, in one chunk. */
export const deferredComponents = {
  ActiveFilters,
  ColumnMenu,
  CompareButton,
  SpacecraftPicture,
  EmptyResult,
  FilterSheet,
  ListFilters,
  LiveStatus,
  RawDataLinks,
  ShareAndExport,
  Shortcuts,
  UnrecordedNotes,
  ViewLinks,
  WiderSearch,
};
