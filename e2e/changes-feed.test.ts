import { readFileSync } from 'node:fs';
import {
  addChanges,
  type ChangeEvent,
  NO_CHANGES,
  parseChangeHistory,
} from '#catalogue/changes/change-history.ts';
import { toAtomFeed } from '#commands/atom-feed.ts';
import { childrenOf, findAtomProblems, linksOf, textOf } from './support/checks/atom-problems.ts';
import { parseXml } from './support/checks/parse-xml.ts';
import { expect, test } from './support/node-test.ts';

const SITE = 'https://catalogue.example/below/';
const HOSTILE = ']]><script>alert("1")</script> & \uFFFE\u{1F680} http://site.invalid/';

const DAY_1 = '2020-01-01T03:00:00.000Z';
const DAY_2 = '2020-01-02T03:00:00.000Z';

const begun = addChanges(NO_CHANGES, DAY_1, []);
const withEvents = (events: ChangeEvent[]) => addChanges(begun, DAY_2, events);
const entriesOf = (xml: string) => childrenOf(parseXml(xml), 'entry');
const idsOf = (xml: string) => entriesOf(xml).map((entry) => textOf(entry, 'id'));
const readShipped = (name: string) =>
  readFileSync(new URL(`../public/catalogue/${name}`, import.meta.url), 'utf8');

const EVENTS: ChangeEvent[] = [
  { id: 7, name: 'Synthetic 7', kind: 'launched' },
  { id: 7, name: 'Synthetic 7', kind: 'status', from: 'Retired', to: 'Active' },
  { id: 8, name: HOSTILE, kind: 'picture' },
  { id: 9, name: 'Synthetic 9', kind: 'gone' },
];

test('the strict parser finds mistakes', () => {
  for (const xml of ['<a>', '<a></b>', '<a/><b/>', '<a>&nbsp;</a>', '<a>1 & 2</a>', '<a b=1/>', ''])
    expect(() => parseXml(xml), xml).toThrow();
  expect(() => parseXml('<a>\uFFFE</a>')).toThrow(/doesn’t allow/);
  expect(() => parseXml('<a b="1" b="2"/>')).toThrow(/twice/);
  expect(parseXml('<a b="&quot;">1 &lt; <![CDATA[2 & 3]]></a>')).toMatchObject({
    name: 'a',
    text: '1 < 2 & 3',
  });
  expect(findAtomProblems('<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id></feed>')).toContain(
    'feed: not one title',
  );
});

test('the feed is valid with a site’s URL, and each entry links its craft', () => {
  const xml = toAtomFeed(withEvents(EVENTS), SITE, DAY_2);
  expect(findAtomProblems(xml)).toEqual([]);
  const feed = parseXml(xml);
  expect(linksOf(feed, 'self')).toEqual([`${SITE}catalogue/changes.atom`]);
  expect(linksOf(feed, 'alternate')).toEqual([`${SITE}changes/`]);
  expect(textOf(feed, 'updated')).toBe(DAY_2);
  const entries = childrenOf(feed, 'entry');
  expect(entries.map((entry) => textOf(entry, 'title'))).toEqual([
    'Synthetic 7 was launched',
    'Synthetic 7 changed status from Retired to Active',
    // Titles are HTML. What XML can't contain is left out.
    ']]&gt;&lt;script&gt;alert("1")&lt;/script&gt; &amp; \u{1F680} http://site.invalid/ has a new picture',
    'Synthetic 9 is no longer in the catalogue',
  ]);
  expect(entries.flatMap((entry) => linksOf(entry, 'alternate'))).toEqual([
    `${SITE}spacecraft/7/`,
    `${SITE}spacecraft/7/`,
    `${SITE}spacecraft/8/`,
    // It has no page anymore.
    `${SITE}changes/`,
  ]);
});

test('without a site’s URL its links are relative to the feed', () => {
  const xml = toAtomFeed(withEvents(EVENTS), null, DAY_2);
  expect(findAtomProblems(xml)).toEqual([]);
  const feed = parseXml(xml);
  expect(linksOf(feed, 'self')).toEqual(['../catalogue/changes.atom']);
  expect(entriesOf(xml).flatMap((entry) => linksOf(entry, 'alternate'))).toEqual([
    '../spacecraft/7/',
    '../spacecraft/7/',
    '../spacecraft/8/',
    '../changes/',
  ]);
  expect(textOf(entriesOf(xml)[2] ?? feed, 'title')).toContain('http://site.invalid/');
});

test('an entry keeps its id when others come, and when the site gets a URL', () => {
  const before = withEvents(EVENTS);
  const after = addChanges(before, '2020-01-03T03:00:00.000Z', EVENTS);
  const [first, second] = [toAtomFeed(before, null, DAY_2), toAtomFeed(after, SITE, DAY_2)];
  expect(findAtomProblems(second)).toEqual([]);
  expect(idsOf(second)).toHaveLength(8);
  expect(idsOf(second).slice(4)).toEqual(idsOf(first));
  // Another site's history began at another time.
  const other = addChanges(addChanges(NO_CHANGES, '2020-01-01', []), DAY_2, EVENTS);
  expect(idsOf(toAtomFeed(other, null, DAY_2))).not.toContain(idsOf(first)[0]);
});

test('many changes of one kind are one entry, which lists the first', () => {
  const events = Array.from({ length: 60 }, (_, index): ChangeEvent => {
    const id = index + 1;
    return { id, name: `Synthetic ${id}`, kind: 'new' };
  });
  const xml = toAtomFeed(withEvents(events), SITE, DAY_2);
  expect(findAtomProblems(xml)).toEqual([]);
  const [entry, ...others] = entriesOf(xml);
  expect(others).toEqual([]);
  expect(entry && textOf(entry, 'title')).toBe('60 spacecraft were added to the catalogue');
  expect(entry && textOf(entry, 'summary')).toMatch(/^Synthetic 1, .*, Synthetic 50, and 10 more$/);
  expect(entry && linksOf(entry, 'alternate')).toEqual([`${SITE}changes/`]);
});

test('the files that come with the project are a history that hasn’t begun, and a valid feed', () => {
  expect(parseChangeHistory(JSON.parse(readShipped('changes.json')))).toEqual(NO_CHANGES);
  const feed = readShipped('changes.atom');
  expect(findAtomProblems(feed)).toEqual([]);
  expect(entriesOf(feed)).toEqual([]);
  const [, recorded = ''] = /"recorded":"([^"]*)"/.exec(readShipped('spacecraft.json')) ?? [];
  expect(feed).toBe(toAtomFeed(NO_CHANGES, null, recorded));
});
