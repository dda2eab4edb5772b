import { parseXml, type XmlElement } from './parse-xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, as RFC 4287 wants dates. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** An absolute IRI. */
const IRI = /^[a-z][a-z\d+.-]*:\S+$/i;
/** An absolute or a relative one. */
const REFERENCE = /^\S+$/;

export const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);

export const textOf = (element: XmlElement, name: string) =>
  childrenOf(element, name)[0]?.text ?? null;

/** The links of a feed or an entry with a relation: `alternate`, unless they say another. */
export const linksOf = (element: XmlElement, relation: string) =>
  childrenOf(element, 'link')
    .filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === relation)
    .map(({ attributes }) => attributes.get('href') ?? '');

/** What RFC 4287 (4.1.1, 4.1.2) requires of feeds and of entries. */
function problemsOf(element: XmlElement): string[] {
  const single = ['id', 'title', 'updated'].filter(
    (name) => childrenOf(element, name).length !== 1,
  );
  const links = childrenOf(element, 'link').map(({ attributes }) => attributes.get('href') ?? '');
  return [
    ...single.map((name) => `not one ${name}`),
    ...(IRI.test(textOf(element, 'id') ?? '') ? [] : ['its id is no absolute IRI']),
    ...(DATE.test(textOf(element, 'updated') ?? '') ? [] : ['its date is none']),
    ...((textOf(element, 'title') ?? '').trim() === '' ? ['its title is empty'] : []),
    ...(links.every((href) => REFERENCE.test(href)) ? [] : ['a link is none']),
    ...(linksOf(element, 'alternate').length === 1 ? [] : ['not one alternate link']),
  ];
}

/** Everything that makes a text an invalid Atom feed. Throws when it isn't XML. */
export function findAtomProblems(xml: string): string[] {
  const feed = parseXml(xml);
  const entries = childrenOf(feed, 'entry');
  const ids = [feed, ...entries].map((element) => textOf(element, 'id'));
  const authors = childrenOf(feed, 'author');
  return [
    ...(feed.name === 'feed' && feed.attributes.get('xmlns') === ATOM ? [] : ['not Atom’s feed']),
    ...problemsOf(feed).map((problem) => `feed: ${problem}`),
    ...(authors.length > 0 && authors.every((author) => textOf(author, 'name'))
      ? []
      : ['feed: no author with a name']),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['feed: not one link to itself']),
    ...entries.flatMap((entry, index) =>
      problemsOf(entry).map((problem) => `entry ${index}: ${problem}`),
    ),
    ...(new Set(ids).size === ids.length ? [] : ['an id is there twice']),
  ];
}
