import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import type { ChangeHistory } from '#catalogue/changes/change-history.ts';
import { type ChangeSentence, toChangeSentences } from '#catalogue/changes/change-sentences.ts';
import { formatCount } from '#lib/format.ts';
import { toCraftName } from '#ll2/craft-name.ts';

const TITLE = 'Spacecraft catalogue: what changed';
/** Readers keep what they have read. */
const MAX_ENTRIES = 200;
/** The most names that one entry lists. */
const MAX_NAMES = 50;
/** Below the site. */
const FEED_PATH = 'catalogue/changes.atom';
const CHANGES_PATH = 'changes/';

/** The package takes absolute URLs only. Those below this one become relative to the feed. */
const NO_SITE = 'http://site.invalid/';
const NO_SITE_LINKS = new RegExp(` href="${NO_SITE}`, 'g');
const UP_TO_SITE = ' href="../';

/** What XML can't contain, not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Titles and summaries are HTML. */
const toHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A UUID of version 8 (RFC 9562): always the same for the same text. */
function toUuid(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return digest.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    (_, ...[a, b, c, d, e]: string[]) => `${a}-${b}-8${c}-8${d}-${e}`,
  );
}

function toTitle({ craft, predicate }: ChangeSentence): string {
  const [first] = craft;
  return first !== undefined && craft.length === 1
    ? `${toCraftName(first)} ${predicate}`
    : `${formatCount(craft.length, 'spacecraft', 'spacecraft')} ${predicate}`;
}

function toNames(craft: ChangeSentence['craft']): string {
  const rest = craft.length - MAX_NAMES;
  const names = craft.slice(0, MAX_NAMES).map(toCraftName).join(', ');
  return rest > 0 ? `${names}, and ${rest} more` : names;
}

/** One craft has a page, unless it is gone; several are on the page of all changes. */
function toPath({ kind, craft }: ChangeSentence): string {
  const [first] = craft;
  return first === undefined || craft.length > 1 || kind === 'gone'
    ? CHANGES_PATH
    : `spacecraft/${first.id}/`;
}

/**
 * The newest changes as an Atom feed (RFC 4287). IDs don't contain the site's URL, so that readers show nothing twice
 * once it is configured, or changes. Without it, links are relative to the feed, which is `catalogue/changes.atom`.
 * @param recorded When the catalogue was recorded: the feed’s date before the first run.
 */
export function toAtomFeed(
  { since, entries }: ChangeHistory,
  site: string | null,
  recorded: string,
): string {
  const base = site ?? NO_SITE;
  const toId = (text: string) => `urn:uuid:${toUuid(`spacecraft changes, ${since}: ${text}`)}`;
  const feed = new Feed({
    id: toId('feed'),
    title: TITLE,
    description: 'What changed from one snapshot of Launch Library 2 to the next.',
    updated: new Date(entries[0]?.time ?? since ?? recorded),
    author: { name: 'Spacecraft catalogue' },
    generator: false,
    link: `${base}${CHANGES_PATH}`,
    feed: `${base}${FEED_PATH}`,
  });
  const items = entries.flatMap(({ time, events }) =>
    toChangeSentences(events).map((sentence) => ({ time, sentence })),
  );
  for (const { time, sentence } of items.slice(0, MAX_ENTRIES)) {
    const { key, craft } = sentence;
    const isOne = craft.length === 1;
    feed.addItem({
      id: toId(`${time}, ${key}`),
      title: toHtml(toTitle(sentence)),
      link: `${base}${toPath(sentence)}`,
      date: new Date(time),
      ...(isOne ? {} : { description: toHtml(toNames(craft)) }),
    });
  }
  const xml = feed.atom1().replace(NOT_XML, '');
  return `${site === null ? xml.replace(NO_SITE_LINKS, UP_TO_SITE) : xml}\n`;
}
