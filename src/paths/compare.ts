import type { QueryNotice } from '#ll2/query-notice.ts';
import { withoutRepeats } from '#ll2/without-repeats.ts';
import type { Pictures } from '#paths/list.ts';
import { parseSpacecraftId } from '#paths/spacecraft.ts';
import { takeChoice } from '#paths/take-choice.ts';

export const COMPARE_PATH = '/compare';

/** As many columns as can be read side by side. */
export const MOST_COMPARED = 4;

/** What a comparison's URL says beside its ids. */
export type CompareView = { only: 'all' | 'differences'; pictures: Pictures };

const DEFAULT_COMPARE_VIEW: CompareView = { only: 'all', pictures: 'all' };

/** Spacecraft side by side, in the order given. */
export function toComparePath(ids: readonly number[], view: Partial<CompareView> = {}): string {
  const { only, pictures } = { ...DEFAULT_COMPARE_VIEW, ...view };
  const search = [
    ids.length === 0 ? '' : `ids=${ids.join(',')}`,
    only === DEFAULT_COMPARE_VIEW.only ? '' : `only=${only}`,
    pictures === DEFAULT_COMPARE_VIEW.pictures ? '' : `pictures=${pictures}`,
  ].filter((part) => part !== '');
  return search.length === 0 ? COMPARE_PATH : `${COMPARE_PATH}?${search.join('&')}`;
}

/** Parts a list of ids into those that are used, and what was dropped with the reason. */
function sortOutIds(value: string): { ids: number[]; dropped: Map<string, string[]> } {
  const ids: number[] = [];
  const dropped = new Map<string, string[]>();
  const drop = (reason: string, part: string) => {
    const parts = dropped.get(reason) ?? [];
    parts.push(part);
    dropped.set(reason, parts);
  };
  const parts = value.split(',').map((part) => part.trim());
  for (const part of parts.filter((text) => text !== '')) {
    const id = parseSpacecraftId(part);
    if (id === null) drop('an id is a whole number', part);
    else if (ids.includes(id)) drop('each spacecraft stands here once', part);
    else if (ids.length === MOST_COMPARED) drop(`${MOST_COMPARED} is the most side by side`, part);
    else ids.push(id);
  }
  return { ids, dropped };
}

/** Reads a comparison's query string. Never throws: what isn't understood comes back as notices. */
export function parseCompareSearch(
  search: string,
): CompareView & { ids: readonly number[]; notices: readonly QueryNotice[] } {
  const { params, notices } = withoutRepeats(new URLSearchParams(search));
  const value = params.get('ids') ?? '';
  params.delete('ids');
  const { ids, dropped } = sortOutIds(value);
  const only = takeChoice(params, 'only', ['all', 'differences']);
  const pictures = takeChoice(params, 'pictures', ['all', 'cleared']);
  const ofIds = Array.from(dropped, ([reason, parts]) => ({
    parameter: 'ids',
    value,
    message: `Dropped ${parts.join(', ')}: ${reason}.`,
  }));
  const unknown = Array.from(params, ([parameter, text]) => ({
    parameter,
    value: text,
    message: 'The parameter was ignored: a comparison has none of that name.',
  }));
  return {
    ids,
    only: only.choice,
    pictures: pictures.choice,
    notices: [...notices, ...ofIds, ...only.notices, ...pictures.notices, ...unknown],
  };
}
