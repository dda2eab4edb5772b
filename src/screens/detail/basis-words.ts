import { basisOf } from '#catalogue/file/basis.ts';
import type { BasisRule, Provenance } from '#catalogue/file/provenance.ts';
import { formatVagueDate } from '#lib/format.ts';

const FIELD_WORDS = {
  name: 'name',
  serial_number: 'serial number',
  is_placeholder: 'placeholder',
  image: 'picture',
  in_space: 'in space',
  time_in_space: 'time in space',
  time_docked: 'time docked',
  flights_count: 'number of flights',
  mission_ends_count: 'missions ended',
  status: 'status',
  spacecraft_config: 'design',
  'spacecraft_config.*': 'facts of the design',
  fastest_turnaround: 'fastest turnaround',
  flights: 'flights',
  'flights.launch': 'launch',
  'flights.mission_end': 'end of mission',
} as const;

const INFERRED_FROM = {
  name: 'the name',
  picture: 'the picture',
  count: 'Launch Library’s count of craft of that design',
  design: 'all recorded craft of the design',
} as const;

function toWords(rule: BasisRule, { recorded, sources }: Provenance): string | null {
  switch (rule.kind) {
    case 'recorded':
      if (rule.on === recorded) return null;
      return rule.on === null
        ? 'Seen at Launch Library on a day that wasn’t noted'
        : `Launch Library’s as of ${formatVagueDate(rule.on)}`;
    case 'computed':
      return rule.from === 'launch_library'
        ? 'Computed from the flight’s times at Launch Library'
        : 'Computed from the flight’s times, its end from Jonathan McDowell’s catalog';
    case 'source':
      return `From ${sources.find(({ id }) => id === rule.of)?.name ?? rule.of}`;
    case 'inferred':
      return `Concluded from ${INFERRED_FROM[rule.from]}`;
  }
}

/** How a record's values are known, each basis once with the fields it applies to, in words. */
export function basisWords(
  provenance: Provenance,
  id: number,
): { basis: string; fields: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const [field, word] of Object.entries(FIELD_WORDS)) {
    for (const rule of basisOf(provenance, id, field)) {
      const basis = toWords(rule, provenance);
      if (basis !== null) groups.set(basis, [...(groups.get(basis) ?? []), word]);
    }
  }
  return [...groups].map(([basis, fields]) => ({ basis, fields }));
}
