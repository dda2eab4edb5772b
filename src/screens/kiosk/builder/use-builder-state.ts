import { useLocation, useNavigate } from 'react-router';
import type { QueryNotice } from '#ll2/query-notice.ts';
import { KIOSK_BUILDER_PATH, type KioskState, parseKioskSearch } from '#paths/kiosk.ts';
import { formatPlainSearch } from '#paths/kiosk-builder.ts';
import { useOptimisticValue } from '#ui/use-optimistic-value.ts';

type BuilderState = {
  state: KioskState;
  notices: readonly QueryNotice[];
  /** Changes the display in this history entry: the way back is to the page before, not to each option. */
  change: (change: Partial<KioskState>) => void;
};

/** The display that is being set up, as the URL states it. */
export function useBuilderState(): BuilderState {
  const { search } = useLocation();
  const navigate = useNavigate();
  // Ahead of the URL as a whole: an option that is changed while another is on its way mustn't undo it.
  const [current, setCurrent] = useOptimisticValue(search);
  const { notices, ...state } = parseKioskSearch(current);
  return {
    state,
    notices,
    change(change) {
      const next = formatPlainSearch({ ...state, ...change });
      setCurrent(next);
      void navigate(`${KIOSK_BUILDER_PATH}${next}`, { replace: true, preventScrollReset: true });
    },
  };
}
