import { toCraftName } from '#ll2/craft-name.ts';
import { Link } from '#ui/Link.tsx';
import { formatNumber } from '#lib/format.ts';
import { type ListState } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';

/** Names beyond this number are collapsed, because a hundred craft may share the picture of their class. */
const MAX_SHOWN = 6;

type SpacecraftNamesProps = {
  spacecraft: readonly { id: number; name: string }[];
  list: ListState;
};

function Names({ spacecraft, list }: SpacecraftNamesProps) {
  return spacecraft.map((craft, index) => (
    <span key={craft.id}>
      {index === 0 ? '' : ', '}
      <Link to={toSpacecraftPath(craft.id, list)} translate="no">
        {toCraftName(craft)}
      </Link>
    </span>
  ));
}

/** The names of craft, each linked to its page. */
export function SpacecraftNames({ spacecraft, list }: SpacecraftNamesProps) {
  const rest = spacecraft.slice(MAX_SHOWN);
  return (
    <>
      <Names spacecraft={spacecraft.slice(0, MAX_SHOWN)} list={list} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="min-h-6">and {formatNumber(rest.length)} more</summary>
          <Names spacecraft={rest} list={list} />
        </details>
      )}
    </>
  );
}
