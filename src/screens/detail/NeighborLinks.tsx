import { toCraftName } from '#ll2/craft-name.ts';
import { Link } from '#ui/Link.tsx';
import type { Neighbors } from '#catalogue/engine/results.ts';
import { formatNumber } from '#lib/format.ts';
import { atPosition, type ListState, toListPath } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';

type NeighborLinksProps = { list: ListState; neighbors: Neighbors | null };

const LINK = 'control inline-flex max-w-full items-center no-underline hover:bg-well';

/** Links back to the list the visitor came from, and to the previous and next craft in it. */
export function NeighborLinks({ list, neighbors }: NeighborLinksProps) {
  if (neighbors === null) {
    return (
      <nav aria-label="List" className="flex flex-wrap items-center gap-3 text-note print:hidden">
        <Link to={toListPath(list)} className={LINK}>
          Back to the list
        </Link>
        <span className="text-quiet">This spacecraft is not in that list.</span>
      </nav>
    );
  }
  const { position, count, previous, next } = neighbors;
  return (
    <nav aria-label="List" className="flex flex-wrap items-center gap-3 text-note print:hidden">
      <Link to={toListPath(atPosition(list, position))} className={LINK}>
        Back to the list
      </Link>
      <span className="figures">
        {formatNumber(position + 1)} of {formatNumber(count)}
      </span>
      {previous === null ? null : (
        <Link
          to={toSpacecraftPath(previous.id, atPosition(list, position - 1))}
          rel="prev"
          className={LINK}
        >
          Previous: {toCraftName(previous)}
        </Link>
      )}
      {next === null ? null : (
        <Link
          to={toSpacecraftPath(next.id, atPosition(list, position + 1))}
          rel="next"
          className={LINK}
        >
          Next: {toCraftName(next)}
        </Link>
      )}
    </nav>
  );
}
