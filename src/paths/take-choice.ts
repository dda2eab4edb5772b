import type { QueryNotice } from '#ll2/query.ts';

/** Takes from the parameters one of two words, the first of which is the default. */
export function takeChoice<Word extends string>(
  params: URLSearchParams,
  parameter: string,
  [usual, other]: readonly [Word, Word],
): { choice: Word; notices: QueryNotice[] } {
  const value = params.getAll(parameter).at(-1) ?? '';
  params.delete(parameter);
  if (value === other) return { choice: other, notices: [] };
  const message = `Taken as ${usual}: the parameter takes ${usual} or ${other}.`;
  return {
    choice: usual,
    notices: value === '' || value === usual ? [] : [{ parameter, value, message }],
  };
}
