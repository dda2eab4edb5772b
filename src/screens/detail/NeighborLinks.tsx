import { toCraftName } from '#ll2/craft-name.ts';
import { Link } from '#ui/Link.tsx';
import type { Neighbors } from '#catalogue/engine/results.ts';
import { formatNumber } from '#lib/format.ts';
import { atPosition, type ListState, toListPath } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';

const LINK = 'pointer-coarse:touch-target inline-flex min-h-9 min-w-6 items-center';

type NeighborLinkProps = {
  craft: { id: number; name: string };
  list: ListState;
  rel: 'prev' | 'next';
};

/** On a phone only an arrow. */
function NeighborLink({ craft, list, rel }: NeighborLinkProps) {
  const isNext = rel === 'next';
  const name = toCraftName(craft);
  const text = (
    <span translate="no" title={name} className="truncate max-md:hidden">
      {name}
    </span>
  );
  return (
    <Link
      to={toSpacecraftPath(craft.id, list)}
      rel={rel}
      aria-label={`${isNext ? 'Next' : 'Previous'}: ${name}`}
      className={`${LINK} max-w-48 justify-center gap-1 max-md:min-w-9`}
    >
      {isNext ? text : null}
      <span aria-hidden="true">{isNext ? '›' : '‹'}</span>
      {isNext ? null : text}
    </Link>
  );
}

type NeighborLinksProps = { list: ListState; neighbors: Neighbors | null };

/** Links back to the list the visitor came from, and to the previous and next craft in it. */
export function NeighborLinks({ list, neighbors }: NeighborLinksProps) {
  const { position, count, previous, next } = neighbors ?? {
    position: 0,
    count: null,
    previous: null,
    next: null,
  };
  return (
    <nav
      aria-label="List"
      className="figures -mt-3 -mb-6 flex flex-wrap items-center gap-x-4 text-note print:hidden"
    >
      <Link to={toListPath(atPosition(list, position))} className={LINK}>
        <span aria-hidden="true">←&nbsp;</span>
        {count === null ? (
          'Back to the list'
        ) : (
          <>
            {`${formatNumber(count)} spacecraft`}
            <span className="sr-only">, back to the list</span>
          </>
        )}
      </Link>
      <span className="mr-auto text-quiet">
        {count === null
          ? 'This spacecraft is not in that list.'
          : `${formatNumber(position + 1)} of ${formatNumber(count)}`}
      </span>
      {previous === null ? null : (
        <NeighborLink craft={previous} list={atPosition(list, position - 1)} rel="prev" />
      )}
      {next === null ? null : (
        <NeighborLink craft={next} list={atPosition(list, position + 1)} rel="next" />
      )}
    </nav>
  );
}
