import { Link } from '#ui/Link.tsx';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { MAX_COMPARED, toComparePath } from '#paths/compare.ts';
import { toKioskPath } from '#paths/kiosk.ts';
import { toBuilderPath } from '#paths/kiosk-builder.ts';
import { toOverviewPath } from '#paths/pages.ts';
import { useList } from '#url-state/use-list.ts';

/** Links that open the same view on other screens. */
export function ViewLinks({ spacecraft }: { spacecraft: readonly Spacecraft[] }) {
  const { list } = useList();
  const isComparable = spacecraft.length > 1 && spacecraft.length <= MAX_COMPARED;
  return (
    <p className="flex flex-wrap gap-x-4 text-note sm:gap-x-6 print:hidden">
      <Link to={toOverviewPath(list)} className="inline-flex min-h-6 items-center">
        Overview of this view
      </Link>
      {isComparable ? (
        <Link
          to={toComparePath(spacecraft.map(({ id }) => id))}
          className="inline-flex min-h-6 items-center"
        >
          Compare these {spacecraft.length}
        </Link>
      ) : null}
      <Link to={toKioskPath(list)} className="inline-flex min-h-6 items-center">
        Show as kiosk
      </Link>
      <Link to={toBuilderPath(list)} className="inline-flex min-h-6 items-center">
        Set up a display
      </Link>
    </p>
  );
}
