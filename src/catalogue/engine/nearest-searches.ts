import { distance } from 'fastest-levenshtein';
import { toSearchWords } from '#catalogue/query/search-words.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const MAX_SUGGESTIONS = 3;
/** Longer searches are sentences, which one word less won't help. */
const MAX_WORDS = 6;

/** Short words differ from most others by two letters. */
const mostLettersOff = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** The words of names that people search for, in lower case. */
function toKnownWords(spacecraft: readonly Spacecraft[]): Set<string> {
  const names = spacecraft.flatMap(({ name, serial_number, spacecraft_config: config }) => [
    name,
    serial_number,
    config?.name,
    config?.agency?.name,
    config?.agency?.abbrev,
    ...(config?.family ?? []).map((family) => family.name),
  ]);
  const words = new Set(names.filter((name) => name !== null && name !== undefined));
  return new Set(
    [...words].flatMap((name) => toSearchWords(name).map((word) => word.toLowerCase())),
  );
}

/** The same search without each one of its words: “japanese cargo ship” fails for its last. */
export function searchesWithoutAWord(search: string): string[] {
  const words = toSearchWords(search).map((word) => word.toLowerCase());
  if (words.length < 2 || words.length > MAX_WORDS) return [];
  return words.map((_, left) => words.filter((_word, index) => index !== left).join(' '));
}

/**
 * Searches that are one or two letters off this one and have only words from the catalogue, nearest first. None when
 * a word resembles no other. This module is loaded when a search finds nothing.
 */
export function nearestSearches(search: string, spacecraft: readonly Spacecraft[]): string[] {
  const known = toKnownWords(spacecraft);
  const searches = toSearchWords(search)
    .map((word) => word.toLowerCase())
    .map((word) => {
      const isPartOfKnown = [...known].some((one) => one.includes(word));
      if (isPartOfKnown) return [{ word, off: 0 }];
      return [...known]
        .map((one) => ({ word: one, off: distance(word, one) }))
        .filter(({ off }) => off <= mostLettersOff(word))
        .toSorted((a, b) => a.off - b.off || (a.word < b.word ? -1 : 1))
        .slice(0, MAX_SUGGESTIONS);
    });
  const [first = [], ...others] = searches;
  const combined = others.reduce(
    (texts, choices) =>
      texts.flatMap((text) =>
        choices.map(({ word, off }) => ({ word: `${text.word} ${word}`, off: text.off + off })),
      ),
    first,
  );
  return combined
    .filter(({ off }) => off > 0)
    .toSorted((a, b) => a.off - b.off)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ word }) => word);
}
