import { type AgeTier, ageOf, formatAge, toAgeTier } from '#catalogue/age.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate, formatMonth, formatShortDate } from '#lib/format.ts';
import { DATA_PATH } from '#paths/pages.ts';
import { Link } from '#ui/Link.tsx';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import { useNow } from '#ui/use-now.ts';

const TIERS = {
  fresh: { word: 'Fresh', fill: 'M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0 -12' },
  aging: { word: 'Aging', fill: 'M8 2a6 6 0 0 1 0 12z' },
  old: { word: 'Old', fill: '' },
} as const satisfies Record<AgeTier, { word: string; fill: string }>;

/** How old the data is, in words, and the shape of its disc. */
function useDataAge({ recorded, mode }: Provenance): { words: string; fill: string } {
  const age = ageOf(recorded, useNow(60_000));
  const isHydrated = useIsHydrated();
  // Without a mode, the file was combined from several recordings, and only the date of the last one is known.
  if (mode === null) {
    return { words: `Data from ${formatMonth(recorded)} and earlier`, fill: TIERS.old.fill };
  }
  // The age isn't known when the page is prerendered.
  if (!isHydrated) return { words: `Recorded ${formatDate(recorded)}`, fill: TIERS.old.fill };
  if (age === null) {
    const words = `Dated ${formatDate(recorded)}, ahead of this device’s clock`;
    return { words, fill: TIERS.old.fill };
  }
  const { word, fill } = TIERS[toAgeTier(age)];
  return { words: `${word}, ${formatAge(age)} old`, fill };
}

function Disc({ fill }: { fill: string }) {
  return (
    <svg viewBox="0 0 16 16" className="size-3.5 shrink-0" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={fill} fill="currentColor" />
    </svg>
  );
}

/** How old the data is: a disc and words. */
export function DataAge({ provenance }: { provenance: Provenance }) {
  const { words, fill } = useDataAge(provenance);
  return (
    <span className="inline-flex items-center gap-1.5">
      <Disc fill={fill} />
      <span>{words}</span>
    </span>
  );
}

/** The same in the header: the data's date, as a link to the page about the data. On a phone the disc alone. */
export function DataDate({ provenance }: { provenance: Provenance }) {
  const { words, fill } = useDataAge(provenance);
  return (
    <Link
      to={DATA_PATH}
      title={words}
      className="inline-flex min-h-9 min-w-9 items-center justify-center gap-1.5 whitespace-nowrap"
    >
      <Disc fill={fill} />
      <span className="max-md:sr-only">
        <span className="max-lg:sr-only">Data of </span>
        <time dateTime={provenance.recorded}>{formatShortDate(provenance.recorded)}</time>
      </span>
      <span className="sr-only">{`. ${words}. Data and updates`}</span>
    </Link>
  );
}
