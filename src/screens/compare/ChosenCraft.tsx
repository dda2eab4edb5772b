import { Link } from '#ui/Link.tsx';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Comparison } from '#screens/compare/comparison-queries.ts';

type ChosenCraftProps = { comparison: Comparison; toPathWithout: (id: number) => string };

const CHIP = 'flex items-center gap-3 border py-0.5 pr-1 pl-3';

function RemoveLink({ name, to }: { name: string; to: string }) {
  return (
    <Link
      to={to}
      preventScrollReset
      className="inline-flex min-h-7 shrink-0 items-center px-2 text-note whitespace-nowrap"
    >
      Remove<span className="sr-only"> {name}</span>
    </Link>
  );
}

/** The compared craft and the unknown ids, each with a link that removes it. */
export function ChosenCraft({ comparison, toPathWithout }: ChosenCraftProps) {
  const { craft, unknownIds } = comparison;
  if (craft.length + unknownIds.length === 0) return null;
  return (
    <ul aria-label="Chosen spacecraft" className="flex flex-wrap gap-2 print:hidden">
      {craft.map((one) => (
        <li key={one.id} className={`${CHIP} border-hairline bg-raised`}>
          {toCraftName(one)}
          <RemoveLink name={toCraftName(one)} to={toPathWithout(one.id)} />
        </li>
      ))}
      {unknownIds.map((id) => (
        <li key={id} className={`${CHIP} border-dashed border-edge text-quiet`}>
          No spacecraft has the id {id}.
          <RemoveLink name={`id ${id}`} to={toPathWithout(id)} />
        </li>
      ))}
    </ul>
  );
}
