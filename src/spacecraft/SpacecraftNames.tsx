import { toCraftName } from '#ll2/craft-name.ts';
import { Link } from '#ui/Link.tsx';
import { formatNumber } from '#lib/format.ts';
import { type ListState } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';

/** More names than this are unfolded on demand: a class picture may stand for a hundred craft. */
const MOST_SHOWN = 6;

type SpacecraftNamesProps = {
  spacecraft: readonly { id: number; name: string }[];
  list: ListState;
};

function Names({ spacecraft, list }: SpacecraftNamesProps) {
  return spacecraft.map((craft, index) => (
    <span key={craft.id}>
      {index === 0 ? '' : ', '}
      <Link to={toSpacecraftPath(craft.id, list)}>{toCraftName(craft)}</Link>
    </span>
  ));
}

/** Craft by name, each a link to its page. */
export function SpacecraftNames({ spacecraft, list }: SpacecraftNamesProps) {
  const rest = spacecraft.slice(MOST_SHOWN);
  return (
    <>
      <Names spacecraft={spacecraft.slice(0, MOST_SHOWN)} list={list} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="min-h-6">and {formatNumber(rest.length)} more</summary>
          <Names spacecraft={rest} list={list} />
        </details>
      )}
    </>
  );
}
