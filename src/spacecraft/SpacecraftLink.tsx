import { toCraftName } from '#ll2/craft-name.ts';
import { Link } from '#ui/Link.tsx';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { Highlight } from '#spacecraft/Highlight.tsx';
import { useList } from '#url-state/use-list.ts';

type SpacecraftLinkProps = {
  spacecraft: Pick<Spacecraft, 'id' | 'name'>;
  /** Extends the click target to the nearest positioned ancestor. */
  isStretched?: boolean;
};

/**
 * A craft's name, linked to its page. The link contains the list's state, so that the page can link back to the list.
 */
export function SpacecraftLink({ spacecraft, isStretched = false }: SpacecraftLinkProps) {
  const { list } = useList();
  return (
    <Link
      to={toSpacecraftPath(spacecraft.id, list)}
      translate="no"
      className={`font-bold ${isStretched ? 'after:absolute after:inset-0' : ''}`}
    >
      <Highlight text={toCraftName(spacecraft)} />
    </Link>
  );
}
