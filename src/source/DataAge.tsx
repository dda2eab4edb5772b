import { type AgeTier, ageOf, formatAge, toAgeTier } from '#catalogue/age.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate, formatMonth } from '#lib/format.ts';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import { useNow } from '#ui/use-now.ts';

const TIERS = {
  fresh: { word: 'Fresh', fill: 'M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0 -12' },
  aging: { word: 'Aging', fill: 'M8 2a6 6 0 0 1 0 12z' },
  old: { word: 'Old', fill: '' },
} as const satisfies Record<AgeTier, { word: string; fill: string }>;

/** How old the data is: an icon, a word and the age. */
export function DataAge({ provenance: { recorded, mode } }: { provenance: Provenance }) {
  const age = ageOf(recorded, useNow(60_000));
  const isHydrated = useIsHydrated();
  // Without a mode, the file was combined from several recordings, and only the date of the last one is known.
  const isKnown = mode !== null;
  const tier = TIERS[isKnown && age !== null ? toAgeTier(age) : 'old'];
  // The age isn't known when the page is prerendered.
  if (isKnown && !isHydrated) return <span>Recorded {formatDate(recorded)}</span>;
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 16 16" className="size-3.5 shrink-0" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d={tier.fill} fill="currentColor" />
      </svg>
      {!isKnown
        ? `Data from ${formatMonth(recorded)} and earlier`
        : age === null
          ? `Dated ${formatDate(recorded)}, ahead of this device’s clock`
          : `${tier.word}, ${formatAge(age)} old`}
    </span>
  );
}
