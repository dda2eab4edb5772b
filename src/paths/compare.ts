import { COMPARE_PATH } from '#paths/pages.ts';
import {
  choice,
  formatParameters,
  type Parameter,
  type ParameterTable,
  parseParameters,
  type QueryNotice,
  toDefaults,
  toSearch,
} from '#lib/query-parameters.ts';
import { type Pictures, PICTURES_PARAMETER } from '#paths/list.ts';
import { parseSpacecraftId } from '#paths/spacecraft.ts';

/** More columns can't be read side by side. */
export const MAX_COMPARED = 4;

export type CompareView = { only: 'all' | 'differences'; pictures: Pictures };
type Comparison = CompareView & { ids: readonly number[] };

const ids: Parameter<readonly number[]> = {
  default: [],
  parse: (text) => {
    const accepted: number[] = [];
    const ignored = new Map<string, string[]>();
    const ignore = (part: string, reason: string) =>
      ignored.set(reason, [...(ignored.get(reason) ?? []), part]);
    for (const part of text.split(',').map((one) => one.trim())) {
      const id = parseSpacecraftId(part);
      if (part === '') continue;
      else if (id === null) ignore(part, 'an id is a whole number');
      else if (accepted.includes(id)) ignore(part, 'already in the comparison');
      else if (accepted.length === MAX_COMPARED)
        ignore(part, `at most ${MAX_COMPARED} side by side`);
      else accepted.push(id);
    }
    return {
      value: accepted,
      notices: Array.from(ignored, ([reason, parts]) => `Ignored ${parts.join(', ')}: ${reason}.`),
    };
  },
  format: (accepted) => accepted.join(','),
};

const COMPARE_PARAMETERS: ParameterTable<Comparison> = {
  ids,
  only: choice(['all', 'differences'], 'all'),
  pictures: PICTURES_PARAMETER,
};

/** Spacecraft side by side, in the order given. */
export function toComparePath(
  craftIds: readonly number[],
  view: Partial<CompareView> = {},
): string {
  const { only, pictures } = { ...toDefaults(COMPARE_PARAMETERS), ...view };
  const query = formatParameters(COMPARE_PARAMETERS, { ids: craftIds, only, pictures });
  return `${COMPARE_PATH}${toSearch(query)}`;
}

/** Parses a comparison's query string. Never throws: notices report what isn't understood. */
export function parseCompareSearch(
  search: string,
): Comparison & { notices: readonly QueryNotice[] } {
  const { values, notices } = parseParameters(COMPARE_PARAMETERS, search);
  return { ...values, notices };
}
