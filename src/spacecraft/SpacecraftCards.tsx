import type { Spacecraft } from '#ll2/spacecraft.ts';
import { SpacecraftCard } from '#screens/list/SpacecraftCard.tsx';

/** The rows as cards. Those side by side share two lines of the grid: pictures end, and names begin, together. */
export function SpacecraftCards({ spacecraft }: { spacecraft: readonly Spacecraft[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,max(14rem,(100%-4*1rem)/5)),1fr))] gap-4 print:grid-cols-4">
      {spacecraft.map((one) => (
        <li key={one.id} className="row-span-2 grid grid-rows-subgrid gap-y-0 break-inside-avoid">
          <SpacecraftCard spacecraft={one} />
        </li>
      ))}
    </ul>
  );
}
