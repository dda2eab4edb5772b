import { basisOfRecord } from '#catalogue/file/basis.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatVagueDate } from '#lib/format.ts';
import { toPlainText } from '#lib/plain-text.ts';

export const CATALOGUE_NAME = 'Spacecraft catalogue';

/** What is cited, and by whom its facts are. */
export type Citation = {
  /** For reference managers: always the same for the same page, in letters, digits and hyphens. */
  key: string;
  type: 'webpage' | 'dataset';
  /** In one line, without invisible characters. */
  title: string;
  url: string;
  data: CitedData;
  /** The day on which the page was read, by its reader's calendar: `2026-11-29`. */
  accessed: string;
};

export type CitedData = {
  /** The day of the data, or its month where only that is certain: `2026-11-23`, `2026-07`. */
  date: string;
  /** Whether parts of the data are older than the date. */
  hasOlder: boolean;
  /** Where the facts come from, each with its author. */
  sources: readonly string[];
};

const LAUNCH_LIBRARY = 'Launch Library 2 (The Space Devs)';

/** `2026-11-23` for a date or a time in any time zone. */
const toUtcDay = (time: string | number) => new Date(time).toISOString().slice(0, 10);

/** A day in the time zone of this device. */
export function toLocalDay(time: Date): string {
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return [String(year).padStart(4, '0'), month, day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The catalogue's data about one craft, or about all of them. */
export function citeCatalogue(provenance: Provenance, id: number | null): CitedData {
  const { recorded, mode, sources } = provenance;
  const rules = id === null ? [] : basisOfRecord(provenance, id);
  const used = new Set(
    rules.map((rule) =>
      rule.kind === 'source' ? rule.of : rule.kind === 'computed' ? rule.from : null,
    ),
  );
  const others = sources.filter((source) => id === null || used.has(source.id));
  // Without a mode, the file was combined from several recordings, and only the date of the last one is known.
  return {
    date: toUtcDay(recorded).slice(0, mode === null ? 7 : 10),
    hasOlder: mode === null,
    sources: [LAUNCH_LIBRARY, ...others.map(({ name, credit }) => `${name} (${credit})`)],
  };
}

/** What Launch Library itself sent at a time (ms since 1970). */
export function citeLive(receivedAt: number): CitedData {
  return { date: toUtcDay(receivedAt), hasOlder: false, sources: [LAUNCH_LIBRARY] };
}

/** A text in one line. Invisible characters would reorder the text around it, or break a parser. */
const toLine = (text: string) => toPlainText(text).replace(/\s+/g, ' ').trim();

/** FNV-1a, 32 bits: for a short key that depends on the whole text. */
function toHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

type Cited = Pick<Citation, 'title' | 'url' | 'data' | 'accessed'>;

/** The page of a craft. */
export function citeCraft(id: number, { title, ...cited }: Cited): Citation {
  return { ...cited, title: toLine(title), key: `spacecraft-${id}`, type: 'webpage' };
}

/** A list of craft. `path` is that of the list, below the site: the same view has the same path on every site. */
export function citeView(path: string, { title, ...cited }: Cited): Citation {
  return {
    ...cited,
    title: toLine(title),
    key: `spacecraft-view-${toHash(path)}`,
    type: 'dataset',
  };
}

/** `Data of 23 November 2026: Launch Library 2 (The Space Devs)` */
export function describeData({ date, hasOlder, sources }: CitedData): string {
  const day = formatVagueDate(date);
  return `Data ${hasOlder ? `from ${day} and earlier` : `of ${day}`}: ${sources.map(toLine).join('; ')}`;
}

/** A citation as a sentence, for a text or a caption. */
export function formatCitation({ title, url, data, accessed }: Citation): string {
  return `“${title}”. ${CATALOGUE_NAME}. ${describeData(data)}. ${url} (accessed ${formatVagueDate(accessed)}).`;
}
