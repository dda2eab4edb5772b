import { startTransition, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { QueryNotice } from '#lib/query-parameters.ts';
import { type KioskState, parseKioskSearch } from '#paths/kiosk.ts';
import { KIOSK_BUILDER_PATH } from '#paths/pages.ts';
import { formatPlainSearch } from '#paths/kiosk-builder.ts';

type BuilderState = {
  state: KioskState;
  notices: readonly QueryNotice[];
  /**
   * Changes the display without a new history entry, so that "back" leads to the previous page and not to each option.
   */
  change: (change: Partial<KioskState>) => void;
};

/** The state of the display that is being set up, which is in the URL only. */
export function useBuilderState(): BuilderState {
  const { search: current } = useLocation();
  const navigate = useNavigate();
  // Optimistic, so that a second change before the first navigation ends doesn't undo the first.
  const [search, showSearch] = useOptimistic(current);
  const { notices, ...state } = parseKioskSearch(search);
  return {
    state,
    notices,
    change(change) {
      const next = formatPlainSearch({ ...state, ...change });
      startTransition(async () => {
        showSearch(next);
        await navigate(`${KIOSK_BUILDER_PATH}${next}`, { replace: true, preventScrollReset: true });
      });
    },
  };
}
