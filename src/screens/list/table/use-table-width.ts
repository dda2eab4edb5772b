import { useSyncExternalStore } from 'react';
import { mediaQueryList } from '#lib/deferred-browser-apis.ts';
import type { TableWidth } from '#screens/list/table/default-columns.ts';

// Tailwind's `md` and `lg`.
const WIDTHS = [
  { width: 'wide', query: '(width >= 64rem)' },
  { width: 'medium', query: '(width >= 48rem)' },
] as const;

function subscribe(onChange: () => void): () => void {
  const lists = WIDTHS.map(({ query }) => mediaQueryList(query));
  for (const list of lists) list?.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list?.removeEventListener('change', onChange);
  };
}

function getWidth(): TableWidth {
  const matching = WIDTHS.find(({ query }) => mediaQueryList(query)?.matches ?? true);
  return matching?.width ?? 'narrow';
}

/** The table's room. It changes which columns there are, so that what is read aloud is what is shown. */
export function useTableWidth(): TableWidth {
  return useSyncExternalStore(subscribe, getWidth, () => 'wide');
}
