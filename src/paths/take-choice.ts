import type { QueryNotice } from '#ll2/query-notice.ts';

/** Takes from the parameters one of two words, the first of which is the default. */
export function takeChoice<Word extends string>(
  params: URLSearchParams,
  parameter: string,
  [usual, other]: readonly [Word, Word],
): { choice: Word; notices: QueryNotice[] } {
  const value = params.get(parameter) ?? '';
  params.delete(parameter);
  if (value === other) return { choice: other, notices: [] };
  const message = `Taken as ${usual}: the parameter takes ${usual} or ${other}.`;
  return {
    choice: usual,
    notices: value === '' || value === usual ? [] : [{ parameter, value, message }],
  };
}

/** Takes from the parameters one of some words; null when it isn't there, empty, or none of them. */
export function takeOptional<Word extends string>(
  params: URLSearchParams,
  parameter: string,
  words: readonly Word[],
): { choice: Word | null; notices: QueryNotice[] } {
  const value = params.get(parameter) ?? '';
  params.delete(parameter);
  const choice = words.find((word) => word === value) ?? null;
  if (choice !== null || value === '') return { choice, notices: [] };
  const message = `Left as it is: the parameter takes ${words.join(' or ')}.`;
  return { choice: null, notices: [{ parameter, value, message }] };
}
