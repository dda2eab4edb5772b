export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** Of the element itself, CDATA included. */
  text: string;
};

const DECLARATION = /<\?xml version="1\.0" encoding="utf-8"\?>/iy;
const TEXT = /[^<]+/y;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const CLOSING = /<\/([\w:.-]+)\s*>/y;
const OPENING = /<([A-Za-z_:][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NOT_ALLOWED = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its references resolved. Throws for any that XML doesn't define by itself. */
function resolveReferences(text: string): string {
  return text.replace(/&([^;]*;?)/g, (reference, body: string) => {
    const [, hex, decimal, name] = /^(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(body) ?? [];
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const sign = name === undefined ? undefined : ENTITIES[name];
    if (sign === undefined) throw new Error(`Not a reference: ${reference}`);
    return sign;
  });
}

function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`The attribute ${name} is there twice.`);
    attributes.set(name, resolveReferences(double ?? single ?? ''));
  }
  return attributes;
}

/** Parses an XML document as strictly as a feed reader may: no DTD, no comments, UTF-8. Throws for the first mistake. */
export function parseXml(xml: string): XmlElement {
  const mistake = NOT_ALLOWED.exec(xml);
  if (mistake !== null) throw new Error(`A character that XML doesn’t allow, at ${mistake.index}.`);
  let at = 0;
  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    at += match?.[0].length ?? 0;
    return match;
  }
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  take(DECLARATION);
  while (at < xml.length) {
    const current = open.at(-1) ?? root;
    const cdata = take(CDATA);
    const text = cdata === null ? take(TEXT)?.[0] : undefined;
    if (text?.includes(']]>') === true) throw new Error(`]]> in a text, before ${at}.`);
    if (cdata !== null || text !== undefined) {
      current.text += cdata?.[1] ?? resolveReferences(text ?? '');
      continue;
    }
    const closing = take(CLOSING)?.[1];
    if (closing !== undefined) {
      if (open.length === 1 || closing !== current.name)
        throw new Error(`</${closing}> closes <${current.name}>, before ${at}.`);
      open.pop();
      continue;
    }
    const [, name, attributes = '', isEmpty = ''] = take(OPENING) ?? [];
    if (name === undefined) throw new Error(`Not XML at ${at}: ${xml.slice(at, at + 40)}`);
    const element: XmlElement = {
      name,
      attributes: parseAttributes(attributes),
      children: [],
      text: '',
    };
    current.children.push(element);
    if (isEmpty === '') open.push(element);
  }
  const [only, ...others] = root.children;
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> isn’t closed.`);
  if (only === undefined || others.length > 0 || root.text.trim() !== '')
    throw new Error('The document isn’t one element.');
  return only;
}
