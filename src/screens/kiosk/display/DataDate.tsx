import { ageOf, toAgeTier } from '#catalogue/age.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate } from '#lib/format.ts';
import { useClockValue } from '#ui/use-now.ts';

/** The date of data that isn't fresh. It is about another day than the visitor's: a craft may have landed since. */
export function DataDate({ provenance: { recorded, mode } }: { provenance: Provenance }) {
  const isFresh = useClockValue((now) => {
    const age = ageOf(recorded, now);
    return mode !== null && age !== null && toAgeTier(age) === 'fresh';
  });
  return isFresh ? null : <div>Data of {formatDate(recorded)}</div>;
}
