import { formatNumber } from '#lib/format.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { fromFirstRow } from '#paths/list.ts';
import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';

/** Facets that are true or false, with the words of the lists of those that are true. */
const TOGGLES = [
  { facet: 'in_space', label: 'In space now' },
  { facet: 'human_rated', label: 'Crewed' },
  { facet: 'free_picture', label: 'Picture free to reuse' },
] as const;

/** The filters that most visitors want, one click each: links, which also work before the page's scripts. */
export function FilterToggles({ facets }: { facets: Facets }) {
  const { list } = useList();
  return TOGGLES.map(({ facet, label }) => {
    const chosen = list.query.facets[facet];
    const isOn = chosen.length === 1 && chosen[0] === 'true';
    const count = facets[facet].find(({ token }) => token === 'true')?.count ?? 0;
    return (
      <ListLink
        key={facet}
        list={fromFirstRow(list, {
          facets: { ...list.query.facets, [facet]: isOn ? [] : ['true'] },
        })}
        preventScrollReset
        aria-current={isOn ? 'true' : undefined}
        className="control inline-flex shrink-0 items-center gap-1.5 text-note whitespace-nowrap no-underline hover:bg-well aria-[current]:border-b-2 aria-[current]:border-b-alive aria-[current]:bg-well aria-[current]:font-bold max-lg:px-2"
      >
        {facet === 'in_space' ? (
          <svg viewBox="0 0 12 12" className="size-3 fill-alive" aria-hidden="true">
            <path d="M6 0l6 12-6-3-6 3z" />
          </svg>
        ) : null}
        <span>{label}</span>
        <span className="figures font-normal text-quiet">{formatNumber(count)}</span>
      </ListLink>
    );
  });
}
