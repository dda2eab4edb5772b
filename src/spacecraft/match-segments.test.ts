import { expect, it } from 'vitest';
import { toMatchSegments } from '#spacecraft/match-segments.ts';

/** The text with its matches in brackets. */
const mark = (text: string, search: string) =>
  toMatchSegments(text, search)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

it.each([
  ['Soyuz MS-28', '', 'Soyuz MS-28'],
  ['Soyuz MS-28', ' , ', 'Soyuz MS-28'],
  ['Soyuz MS-28', 'ms soy', '[Soy]uz [MS]-28'],
  ['Soyuz MS-28', 'so soyuz', '[Soyuz] MS-28'],
  ['Soyuz', 'gemini', 'Soyuz'],
  ['a.c abc', 'A.C', '[a.c] abc'],
  ['aaa', 'a', '[a][a][a]'],
  // As the engine matches: capitals of one character.
  ['ΟΔΟΣ', 'οδος', '[ΟΔΟΣ]'],
  ['Straße', 'STRASSE', 'Straße'],
  ['Straße 2', 'aß', 'Str[aß]e 2'],
  ['İstanbul', 'i', 'İstanbul'],
  ['İstanbul', 'STAN', 'İ[stan]bul'],
  ['ﬀ Dragon', 'dragon', 'ﬀ [Dragon]'],
  // Composed or not, in the text or in the search.
  ['Endeávöur 2', 'endea\u0301vo\u0308ur', '[Endeávöur] 2'],
  ['Endea\u0301vo\u0308ur 2', 'Á VÖ', 'Ende[a\u0301][vo\u0308]ur 2'],
  ['Endea\u0301vo\u0308ur 2', '2', 'Endea\u0301vo\u0308ur [2]'],
  ['e\u0301', 'e', 'e\u0301'],
])('marks in %j what the search %j matches: %j', (text, search, marked) => {
  expect(mark(text, search)).toBe(marked);
});

it('gives every part of the text, in order', () => {
  expect(toMatchSegments('Dea\u0301 1', 'á')).toEqual([
    { start: 0, text: 'De', isMatch: false },
    { start: 2, text: 'a\u0301', isMatch: true },
    { start: 4, text: ' 1', isMatch: false },
  ]);
});
