import { useLocation, useNavigate } from 'react-router';
import type { QueryNotice } from '#ll2/query.ts';
import { type CompareView, parseCompareSearch, toComparePath } from '#paths/compare.ts';

type ComparisonInUrl = {
  ids: readonly number[];
  view: CompareView;
  notices: readonly QueryNotice[];
  toPathWithout: (id: number) => string;
  add: (id: number) => void;
  show: (only: CompareView['only']) => void;
};

/** The comparison as the URL states it: its only state. */
export function useComparison(): ComparisonInUrl {
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
    add: (id) => open(toComparePath([...ids, id], view)),
    show: (only) => open(toComparePath(ids, { ...view, only })),
  };
}
