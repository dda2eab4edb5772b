import { basisOf } from '#catalogue/file/basis.ts';
import type { BasisRule, Provenance } from '#catalogue/file/provenance.ts';
import { formatVagueDate } from '#lib/format.ts';

/** Fields with marks, by their names in basis rules, in the order of the page, which numbers the notes. */
const FIELDS = [
  'name',
  'in_space',
  'status',
  'serial_number',
  'spacecraft_config',
  'description',
  'flights_count',
  'mission_ends_count',
  'time_in_space',
  'time_docked',
  'fastest_turnaround',
  'image',
  'flights',
  'flights.launch',
  'flights.mission_end',
  'spacecraft_config.*',
  'is_placeholder',
] as const;
export type BasisField = (typeof FIELDS)[number];

/** The fields at the top of the page. */
export const HEADER_FIELDS: readonly BasisField[] = FIELDS.slice(0, FIELDS.indexOf('flights'));
/** The fields of the flights. */
export const FLIGHT_FIELDS = ['flights', 'flights.launch', 'flights.mission_end'] as const;
/** Fields whose notes are listed above the design. */
export const FIELDS_ABOVE_DESIGN: readonly BasisField[] = [...HEADER_FIELDS, ...FLIGHT_FIELDS];

/** How some values of a record are known, in words. `link`: where another source is found. */
export type BasisNote = {
  number: number;
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
      if (rule.from === 'launch_library') return plain('Computed from the flights below.');
      const { text, link } = nameSource(rule.from, provenance);
      return { text: `Computed from the flights below, with ends from: ${text}.`, link };
    }
    case 'source': {
      const { text, link } = nameSource(rule.of, provenance);
      return { text: `${text}.`, link };
    }
    case 'inferred':
      return plain(`Concluded from ${INFERRED_FROM[rule.from]}.`);
  }
}

/**
 * How those values of a record are known that aren't Launch Library's own on the recorded date: each basis once, in the
 * order in which the page shows the first value of it.
 */
export function toBasisNotes(provenance: Provenance, id: number): BasisNote[] {
  const notes = new Map<string, BasisNote>();
  for (const field of FIELDS) {
    for (const rule of basisOf(provenance, id, field)) {
      const words = describe(rule, provenance);
      if (words === null) continue;
      const known = notes.get(words.text);
      const number = known?.number ?? notes.size + 1;
      const fields = [...(known?.fields ?? []), field];
      notes.set(words.text, { ...words, number, fields });
    }
  }
  return [...notes.values()];
}
