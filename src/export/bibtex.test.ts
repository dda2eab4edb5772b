import { expect, it } from 'vitest';
import { toBibtex } from '#export/bibtex.ts';
import type { Citation } from '#export/citation.ts';

const citation: Citation = {
  key: 'spacecraft-558',
  type: 'webpage',
  title: 'X-37B 1',
  url: 'https://catalogue.example/spacecraft/558/',
  data: {
    date: '2026-07',
    hasOlder: true,
    sources: ['Launch Library 2 (The Space Devs)', 'A list (A. Author, https://a_b.example/50%)'],
  },
  accessed: '2026-11-29',
};

it('is an entry with the title in braces, the day of access, and the data in its note', () => {
  expect(toBibtex(citation)).toBe(
    String.raw`@misc{spacecraft-558,
  title = {{X-37B 1}},
  howpublished = {Spacecraft catalogue},
  year = {2026},
  month = jul,
  url = {https://catalogue.example/spacecraft/558/},
  urldate = {2026-11-29},
  note = {Data from July 2026 and earlier: Launch Library 2 (The Space Devs); A list (A. Author, https://a\_b.example/50\%)},
}
`,
  );
});

const titleOf = (title: string) =>
  /^ {2}title = \{\{(.*)\}\},$/m.exec(toBibtex({ ...citation, title }))?.[1];

it.each([
  ['50% of R&D #1_a', String.raw`50\% of R\&D \#1\_a`],
  ['$x^2$ ~ y', String.raw`\$x\textasciicircum{}2\$ \textasciitilde{} y`],
  // BibTeX counts braces even after a backslash, so none may be left alone.
  ['}, evil = {', String.raw`\textbraceright{}, evil = \textbraceleft{}`],
  [
    String.raw`\input{/etc/passwd}`,
    String.raw`\textbackslash{}input\textbraceleft{}/etc/passwd\textbraceright{}`,
  ],
  [String.raw`a\\b`, String.raw`a\textbackslash{}\textbackslash{}b`],
  ['“quoted”, "straight" and @at', '“quoted”, "straight" and @at'],
  ['Союз МС-28, Žluťoučký, 神舟 🚀', 'Союз МС-28, Žluťoučký, 神舟 🚀'],
  ['مركبة 7', 'مركبة 7'],
])('prints the title %j', (title, latex) => {
  expect(titleOf(title)).toBe(latex);
});

/** How many braces are open after each character. */
function toDepths(text: string): number[] {
  let depth = 0;
  return Array.from(text, (sign) => {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    return depth;
  });
}

it('keeps its braces in balance, whatever the title, and leaves the URL as it is', () => {
  const hostile = '{{{ }} \\} % {';
  const url = 'https://catalogue.example/spacecraft/?search=a_b%20c&x={y}#top';
  const entry = toBibtex({ ...citation, title: hostile, url });
  const depths = toDepths(entry);
  expect(Math.min(...depths.slice('@misc{'.length, -3))).toBe(1);
  expect(depths.at(-1)).toBe(0);
  expect(entry).toContain(
    '  url = {https://catalogue.example/spacecraft/?search=a_b%20c&x=%7By%7D#top},\n',
  );
});
