import { toCraftName } from '#ll2/craft-name.ts';
import { Link } from '#ui/Link.tsx';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { Highlight } from '#spacecraft/Highlight.tsx';
import { useList } from '#url-state/use-list.ts';

type SpacecraftLinkProps = {
  spacecraft: Pick<Spacecraft, 'id' | 'name'>;
  /** Makes the whole of the nearest positioned box a target for the pointer. */
  isStretched?: boolean;
};

/** A craft's name, leading to its page, which keeps the list it was found in. */
export function SpacecraftLink({ spacecraft, isStretched = false }: SpacecraftLinkProps) {
  const { list } = useList();
  return (
    <Link
      to={toSpacecraftPath(spacecraft.id, list)}
      className={`font-bold ${isStretched ? 'after:absolute after:inset-0' : ''}`}
    >
      <Highlight text={toCraftName(spacecraft)} />
    </Link>
  );
}
