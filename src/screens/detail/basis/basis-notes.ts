import { basisOf } from '#catalogue/file/basis.ts';
import type { BasisRule, Provenance } from '#catalogue/file/provenance.ts';
import { formatVagueDate } from '#lib/format.ts';

/** What notes call each field of the basis rules, in the order of the page, which numbers the marks. */
const FIELDS = [
  ['name', 'name'],
  ['in_space', 'whether it is in space'],
  ['status', 'status'],
  ['serial_number', 'serial number'],
  ['spacecraft_config', 'design'],
  ['description', 'description'],
  ['flights_count', 'number of flights'],
  ['mission_ends_count', 'missions ended'],
  ['time_in_space', 'time in space'],
  ['time_docked', 'time docked'],
  ['fastest_turnaround', 'fastest turnaround'],
  ['image', 'picture'],
  ['flights', 'list of flights'],
  ['flights.launch', 'launch dates'],
  ['flights.mission_end', 'ends of flights'],
  ['spacecraft_config.*', 'facts of the design'],
  ['is_placeholder', 'whether it is a stand-in record'],
] as const;
export type BasisField = (typeof FIELDS)[number][0];

const ORDER: readonly BasisField[] = FIELDS.map(([field]) => field);

/** The fields at the top of the page. */
export const HEADER_FIELDS: readonly BasisField[] = ORDER.slice(0, ORDER.indexOf('flights'));
/** The fields of the flights. */
export const FLIGHT_FIELDS = ['flights', 'flights.launch', 'flights.mission_end'] as const;
/** Fields whose notes are listed above the design. */
export const FIELDS_ABOVE_DESIGN: readonly BasisField[] = [...HEADER_FIELDS, ...FLIGHT_FIELDS];

/** How some values of a record are known, in words. `link`: where another source is found. */
export type BasisNote = {
  /**
   * Of the marks beside its values, which are another source's or inferred. Null for a note that names its values: most
   * are Launch Library's of an earlier day or computed from these, and marks on nearly every value say nothing.
   */
  number: number | null;
  text: string;
  link: string | null;
  fields: readonly BasisField[];
};

const INFERRED_FROM = {
  name: 'the craft’s name',
  picture: 'the picture',
  count: 'Launch Library’s count of craft of this design',
  design: 'all other craft of this design',
} as const;

type Words = Pick<BasisNote, 'text' | 'link'>;

/** A source in words: its name, its author and its license. The link is the web address in its credit. */
function nameSource(id: string, { sources }: Provenance): Words {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return { text: id, link: null };
  const { name, credit, license } = source;
  const link = /https?:\/\/[^\s,]+/.exec(credit)?.[0] ?? null;
  const author = credit
    .replace(link ?? '', '')
    .trim()
    .replace(/,$/, '');
  return { text: [name, author, license].filter(Boolean).join(', '), link };
}

const plain = (text: string): Words => ({ text, link: null });

function describe(rule: BasisRule, provenance: Provenance): Words | null {
  switch (rule.kind) {
    case 'recorded':
      if (rule.on === provenance.recorded) return null;
      return plain(
        rule.on === null
          ? 'Launch Library, on a day that wasn’t noted.'
          : `Launch Library, as of ${formatVagueDate(rule.on)}.`,
      );
    case 'computed': {
      if (rule.from === 'launch_library') return plain('computed from the flights below.');
      const { text, link } = nameSource(rule.from, provenance);
      return { text: `computed from the flights below, with ends from: ${text}.`, link };
    }
    case 'source': {
      const { text, link } = nameSource(rule.of, provenance);
      return { text: `${text}.`, link };
    }
    case 'inferred':
      return plain(`Concluded from ${INFERRED_FROM[rule.from]}.`);
  }
}

const capitalize = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/**
 * How those values of a record are known that aren't Launch Library's own on the recorded date: each basis once, in the
 * order in which the page shows the first value of it.
 */
export function toBasisNotes(provenance: Provenance, id: number): BasisNote[] {
  const notes = new Map<
    string,
    Omit<BasisNote, 'number'> & { names: string[]; isMarked: boolean }
  >();
  for (const [field, name] of FIELDS) {
    for (const rule of basisOf(provenance, id, field)) {
      const words = describe(rule, provenance);
      if (words === null) continue;
      const isMarked = rule.kind === 'inferred' || rule.kind === 'source';
      const known = notes.get(words.text);
      notes.set(words.text, {
        ...words,
        isMarked,
        fields: [...(known?.fields ?? []), field],
        names: [...(known?.names ?? []), name],
      });
    }
  }
  let number = 0;
  return [...notes.values()].map(({ isMarked, names, text, link, fields }) => ({
    number: isMarked ? ++number : null,
    text: isMarked ? text : `${capitalize(names.join(', '))}: ${text}`,
    link,
    fields,
  }));
}
