import { facetValuesOf } from '#catalogue/engine/facet-values.ts';
import { idsOf } from '#catalogue/file/basis.ts';
import type { BasisRule, Provenance } from '#catalogue/file/provenance.ts';
import type { MissingValue } from '#catalogue/query/missing-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** How a value is known: LL2's own on the catalogue's date or before, computed, another source's, or concluded. */
export type KnownBy = 'current' | 'earlier' | 'computed' | 'source' | 'inferred';

export type ValueCount = {
  label: string;
  missing: MissingValue;
  /** Number of craft with and without the value. */
  known: number;
  unknown: number;
  /** Of those with it: how it is known. */
  by: Record<KnownBy, number>;
};

/** Values by the fields that a basis names. */
const VALUES = [
  { label: 'Status', missing: 'status', fields: ['status'] },
  { label: 'In space or not', missing: 'in_space', fields: ['in_space'] },
  { label: 'Configuration', missing: 'spacecraft_config', fields: ['spacecraft_config'] },
  { label: 'First flight', missing: 'first_flight', fields: ['flights', 'flights.launch'] },
  { label: 'Number of flights', missing: 'flights_count', fields: ['flights_count'] },
  { label: 'Missions ended', missing: 'mission_ends_count', fields: ['mission_ends_count'] },
  { label: 'Time in space', missing: 'time_in_space', fields: ['time_in_space'] },
  { label: 'Time docked', missing: 'time_docked', fields: ['time_docked'] },
  { label: 'Serial number', missing: 'serial_number', fields: ['serial_number'] },
  { label: 'Picture', missing: 'image', fields: ['image'] },
] as const satisfies { label: string; missing: MissingValue; fields: string[] }[];

function toKnownBy(rule: BasisRule, recorded: string): KnownBy {
  if (rule.kind !== 'recorded') return rule.kind;
  return rule.on === recorded ? 'current' : 'earlier';
}

/** How many craft have each value, and how it is known. A value without a basis is LL2's own on the catalogue's date. */
export function countValues(
  spacecraft: readonly Spacecraft[],
  { basis, recorded }: Provenance,
): ValueCount[] {
  const missingOf = new Map(
    spacecraft.map((one) => [
      one.id,
      new Set(facetValuesOf('missing', one).map(({ token }) => token)),
    ]),
  );
  return VALUES.map(({ label, missing, fields }) => {
    const by = { current: 0, earlier: 0, computed: 0, source: 0, inferred: 0 };
    const counted = new Set<number>();
    for (const rule of basis.filter((one) => fields.some((field) => one.fields.includes(field)))) {
      for (const id of idsOf(rule)) {
        // LL2's flights of one craft may have been seen on several days: the first rule counts.
        if (counted.has(id) || missingOf.get(id)?.has(missing) !== false) continue;
        counted.add(id);
        by[toKnownBy(rule, recorded)]++;
      }
    }
    const unknown = [...missingOf.values()].filter((tokens) => tokens.has(missing)).length;
    const known = missingOf.size - unknown;
    by.current += known - counted.size;
    return { label, missing, known, unknown, by };
  });
}
