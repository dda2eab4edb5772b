import { startTransition, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { QueryNotice } from '#lib/query-parameters.ts';
import { KIOSK_BUILDER_PATH, type KioskState, parseKioskSearch } from '#paths/kiosk.ts';
import { formatPlainSearch } from '#paths/kiosk-builder.ts';

type BuilderState = {
  state: KioskState;
  notices: readonly QueryNotice[];
  /** Changes the display without a new history entry: "back" leads to the page before, not to each option. */
  change: (change: Partial<KioskState>) => void;
};

/** The display that is being set up. The URL is its only state. */
export function useBuilderState(): BuilderState {
  const { search: current } = useLocation();
  const navigate = useNavigate();
  // A second option that is changed before the first navigation ends must not undo the first.
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
