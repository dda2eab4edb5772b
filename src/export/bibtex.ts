import { CATALOGUE_NAME, type Citation, describeData } from '#export/citation.ts';

/**
 * Characters with a meaning in LaTeX, and the commands that print them. Braces have commands of their own, because
 * BibTeX also counts those after a backslash, and an entry with one too few never ends.
 */
const COMMANDS: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '%': String.raw`\%`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  $: String.raw`\$`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const toLatex = (text: string) => text.replace(/[\\{}%&#_$~^]/g, (sign) => COMMANDS[sign] ?? sign);

/** A URL is read verbatim: only what would end its field is escaped, as URLs do it. */
const toVerbatimUrl = (url: string) => url.replace(/[\\{}\s]/g, encodeURIComponent);

/** BibTeX's own names of the months, which styles translate. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as an entry for BibTeX and BibLaTeX, in UTF-8. Classic styles know neither the URL's day nor the data's: the
 * note has the latter. The title is in two pairs of braces, so that styles keep its capital letters.
 */
export function toBibtex({ key, title, url, data, accessed }: Citation): string {
  const [year = '', month = ''] = data.date.split('-');
  const fields = [
    ['title', `{{${toLatex(title)}}}`],
    ['howpublished', `{${CATALOGUE_NAME}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? ''],
    ['url', `{${toVerbatimUrl(url)}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${toLatex(describeData(data))}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}
