import { type AgeTier, ageOf, formatAge, toAgeTier } from '#catalogue/age.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate } from '#lib/format.ts';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import { useNow } from '#ui/use-now.ts';

const TIERS = {
  fresh: { word: 'Fresh', fill: 'M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0 -12' },
  aging: { word: 'Aging', fill: 'M8 2a6 6 0 0 1 0 12z' },
  old: { word: 'Old', fill: '' },
} as const satisfies Record<AgeTier, { word: string; fill: string }>;

/** How old data is: a disc that empties, a word and a figure. */
export function AgeMark({ provenance: { recorded, mode } }: { provenance: Provenance }) {
  const age = ageOf(recorded, useNow(60_000));
  const isTakenOver = useIsHydrated();
  // Put together from several recordings, its values are as old as these, which nobody noted.
  const isKnown = mode !== null;
  const { word, fill } = TIERS[isKnown ? toAgeTier(age) : 'old'];
  // How old that is depends on when it's read.
  if (!isTakenOver) return <span>Recorded {formatDate(recorded)}</span>;
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 16 16" className="size-3.5 shrink-0" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d={fill} fill="currentColor" />
      </svg>
      {isKnown ? `${word}, ${formatAge(age)} old` : `Age not recorded, at least ${formatAge(age)}`}
    </span>
  );
}
