import type { BasisRule, Provenance } from '#catalogue/file/provenance.ts';

const includes = ({ ids }: BasisRule, id: number) =>
  ids.some((one) => (typeof one === 'number' ? one === id : one[0] <= id && id <= one[1]));

/**
 * How a record's field is known: the rules that apply to it. None means that it is LL2's own value on the recorded
 * date. Flights can have several: some of a craft's flights are LL2's, and others are another source's.
 */
export function basisOf({ basis }: Provenance, id: number, field: string): readonly BasisRule[] {
  return basis.filter((rule) => rule.fields.includes(field) && includes(rule, id));
}

/** All ids of a rule. */
export function idsOf({ ids }: BasisRule): number[] {
  return ids.flatMap((one) =>
    typeof one === 'number'
      ? [one]
      : Array.from({ length: Math.max(0, one[1] - one[0] + 1) }, (_, i) => one[0] + i),
  );
}

/** Every basis of a record's values, without ids, for exports. */
export function basisOfRecord({ basis }: Provenance, id: number) {
  return basis
    .filter((rule) => includes(rule, id))
    .map((rule) => {
      const { ids: _, ...others } = rule;
      return others;
    });
}

/** The record with an additional key `basis` that LL2 lacks, where its values aren't all LL2's own on one date. */
export function withBasis<Craft extends { id: number }>(provenance: Provenance, spacecraft: Craft) {
  const basis = basisOfRecord(provenance, spacecraft.id);
  return basis.length === 0 ? spacecraft : { ...spacecraft, basis };
}
