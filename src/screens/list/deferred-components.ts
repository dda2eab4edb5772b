import { RawDataLinks } from '#export/RawDataLinks.tsx';
import { ActiveFilters } from '#screens/list/ActiveFilters.tsx';
import { EmptyResult } from '#screens/list/EmptyResult.tsx';
import { FilterLine } from '#screens/list/filters/FilterLine.tsx';
import { FilterSheet } from '#screens/list/filters/FilterSheet.tsx';
import { ResultActions } from '#screens/list/ResultActions.tsx';
import { Shortcuts } from '#screens/list/Shortcuts.tsx';
import { UnrecordedNotes } from '#screens/list/UnrecordedNote.tsx';
import { WiderSearch } from '#screens/list/WiderSearch.tsx';
import { LiveStatus } from '#source/LiveStatus.tsx';
import { CompareButton } from '#spacecraft/CompareButton.tsx';
import { SpacecraftPicture } from '#spacecraft/SpacecraftPicture.tsx';
import { QueryNotices } from '#url-state/QueryNotices.tsx';

/** Components that the first rows and the first keystroke don't need, in one chunk. */
export const deferredComponents = {
  ActiveFilters,
  CompareButton,
  SpacecraftPicture,
  EmptyResult,
  FilterLine,
  FilterSheet,
  LiveStatus,
  QueryNotices,
  RawDataLinks,
  ResultActions,
  Shortcuts,
  UnrecordedNotes,
  WiderSearch,
};
