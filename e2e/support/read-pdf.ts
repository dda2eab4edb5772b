import { inflateSync } from 'node:zlib';

// Reads what Chromium writes (Skia's PDF 1.4): plain objects, and fonts that say which letters their glyphs are.

/** A page's paper in whole millimeters, `105 × 148`, and its text without any white space. */
export type PdfPage = { paper: string; text: string };

const MM_PER_POINT = 25.4 / 72;

const OBJECT = /(?:^|[\r\n])(\d+) 0 obj\b(.*?)\bendobj/gs;
const PAGE = /\/Type\s*\/Page\b/;
const MEDIA_BOX = /\/MediaBox\s*\[\s*([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\s*\]/;
const FONTS = /\/Font\s*<<(.*?)>>/s;

/** Objects by their number, in Latin 1: a character for each byte. */
type Objects = ReadonlyMap<string, string>;

const refer = (objects: Objects, text: string, key: string) => {
  const number = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(text)?.[1];
  return number === undefined ? null : (objects.get(number) ?? null);
};

/** The content of a stream object. */
function streamOf(object: string): string {
  const opening = /stream\r?\n/.exec(object);
  const length = /\/Length (\d+)(?! 0 R)/.exec(object)?.[1];
  if (opening === null || length === undefined) throw new Error('The object is no stream.');
  const start = opening.index + opening[0].length;
  const bytes = Buffer.from(object.slice(start, start + Number(length)), 'latin1');
  const isCompressed = object.slice(0, start).includes('/FlateDecode');
  return (isCompressed ? inflateSync(bytes) : bytes).toString('latin1');
}

const toText = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

type Font = { digits: number; letters: ReadonlyMap<number, string> };

/** Which letters a font's glyphs are, by its ToUnicode map. */
function toFont(objects: Objects, font: string): Font {
  const letters = new Map<number, string>();
  const stream = refer(objects, font, 'ToUnicode');
  const map = stream === null ? '' : streamOf(stream);
  for (const [, pairs = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', hex = ''] of pairs.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(parseInt(glyph, 16), toText(hex));
  for (const [, ranges = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', hex = ''] of ranges.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++)
        letters.set(
          glyph,
          String.fromCodePoint((toText(hex).codePointAt(0) ?? 0) + glyph - parseInt(from, 16)),
        );
  return { digits: /\/Subtype\s*\/Type0\b/.test(font) ? 4 : 2, letters };
}

/** The text that a page's content shows, in the order in which it is drawn. */
function toPageText(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let text = '';
  for (const [, name, hex = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    const { digits = 4, letters } = font ?? {};
    for (let at = 0; at < hex.length; at += digits)
      text += letters?.get(parseInt(hex.slice(at, at + digits), 16)) ?? '';
  }
  return text.replace(/\s+/g, '');
}

/** The pages of a PDF of Chromium's. */
export function readPdf(pdf: Buffer): PdfPage[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(OBJECT)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  );
  return [...objects.values()]
    .filter((object) => PAGE.test(object))
    .map((page) => {
      const [, left, top, right, bottom] = MEDIA_BOX.exec(page) ?? [];
      const [width, height] = [Number(right) - Number(left), Number(bottom) - Number(top)];
      const resources = refer(objects, page, 'Resources') ?? page;
      const fonts = [...(FONTS.exec(resources)?.[1] ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = '', number = '']) => [name, toFont(objects, objects.get(number) ?? '')] as const,
      );
      const content = refer(objects, page, 'Contents');
      return {
        paper: [width, height].map((side) => Math.round(side * MM_PER_POINT)).join(' × '),
        text: content === null ? '' : toPageText(streamOf(content), new Map(fonts)),
      };
    });
}
