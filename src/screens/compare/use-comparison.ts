import { startTransition } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { currentUrl } from '#lib/history.ts';
import type { QueryNotice } from '#lib/query-parameters.ts';
import { type CompareView, parseCompareSearch, toComparePath } from '#paths/compare.ts';

type UrlComparison = {
  ids: readonly number[];
  view: CompareView;
  notices: readonly QueryNotice[];
  toPathWithout: (id: number) => string;
  add: (id: number) => void;
  setOnly: (only: CompareView['only']) => void;
};

/** Reads the state that the next change starts from. The URL may be ahead of what React has rendered. */
function readCurrentUrl(): { ids: readonly number[]; view: CompareView } {
  const { ids, only, pictures } = parseCompareSearch(currentUrl().search);
  return { ids, view: { only, pictures } };
}

/** The comparison, whose state is in the URL only, and functions that change it. */
export function useComparison(): UrlComparison {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { ids, notices, ...view } = parseCompareSearch(search);
  // In a transition, so that fields show their new value until the navigation has ended.
  const open = (path: string) =>
    startTransition(async () => {
      await navigate(path, { preventScrollReset: true });
    });
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
