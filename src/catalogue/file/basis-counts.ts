import { valuesWithBasis } from '#catalogue/file/audit-basis.ts';
import { basisOf } from '#catalogue/file/basis.ts';
import type { Catalogue } from '#catalogue/file/catalogue-file.ts';
import type { BasisRule } from '#catalogue/file/provenance.ts';

function toWords(rule: BasisRule): string {
  switch (rule.kind) {
    case 'recorded':
      return `seen ${rule.on ?? 'on a day not noted'}`;
    case 'computed':
      return `computed from ${rule.from}`;
    case 'source':
      return `from ${rule.of}`;
    case 'inferred':
      return `inferred from ${rule.from}`;
  }
}

/** How many records have each field, and how many of them by each basis: a line for each field. */
export function countByBasis({ spacecraft, provenance }: Catalogue): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const one of spacecraft) {
    for (const field of valuesWithBasis(one)) {
      const ofField = counts.get(field) ?? new Map<string, number>();
      counts.set(field, ofField);
      const rules = basisOf(provenance, one.id, field);
      for (const words of rules.length === 0
        ? [`seen ${provenance.recorded}`]
        : rules.map(toWords)) {
        ofField.set(words, (ofField.get(words) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([field, ofField]) => {
    const total = spacecraft.filter((one) => valuesWithBasis(one).has(field)).length;
    const parts = [...ofField].toSorted((a, b) => b[1] - a[1]).map(([words, n]) => `${n} ${words}`);
    return `  ${field}: ${total} (${parts.join(', ')})`;
  });
}
