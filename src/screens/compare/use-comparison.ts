import { useLocation, useNavigate } from 'react-router';
import type { QueryNotice } from '#ll2/query-notice.ts';
import { type CompareView, parseCompareSearch, toComparePath } from '#paths/compare.ts';

type UrlComparison = {
  ids: readonly number[];
  view: CompareView;
  notices: readonly QueryNotice[];
  toPathWithout: (id: number) => string;
  add: (id: number) => void;
  setOnly: (only: CompareView['only']) => void;
};

/** What the next change starts from: the address bar may be a key ahead of what is drawn. */
function readCurrentUrl(): { ids: readonly number[]; view: CompareView } {
  const { ids, only, pictures } = parseCompareSearch(window.location.search);
  return { ids, view: { only, pictures } };
}

/** The comparison as the URL states it: its only state. */
export function useComparison(): UrlComparison {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { ids, notices, ...view } = parseCompareSearch(search);
  const open = (path: string) => void navigate(path, { preventScrollReset: true });
  return {
    ids,
    view,
    notices,
    toPathWithout: (id) =>
      toComparePath(
        ids.filter((other) => other !== id),
        view,
      ),
    add(id) {
      const latest = readCurrentUrl();
      open(toComparePath([...latest.ids, id], latest.view));
    },
    setOnly(only) {
      const latest = readCurrentUrl();
      open(toComparePath(latest.ids, { ...latest.view, only }));
    },
  };
}
