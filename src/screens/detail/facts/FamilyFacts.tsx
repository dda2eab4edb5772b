import type { SpacecraftFamily } from '#ll2/spacecraft-config.ts';
import { dateFact, idFact, textFact } from '#screens/detail/facts/fact-builders.tsx';
import { FactList } from '#ui/FactList.tsx';

/** A family of designs that the craft's configuration belongs to. */
export function FamilyFacts({ family }: { family: SpacecraftFamily }) {
  const { manufacturer } = family;
  return (
    <FactList
      facts={[
        textFact('Name', family.name),
        textFact('Manufacturer', manufacturer?.name ?? manufacturer?.abbrev ?? null),
        dateFact('Maiden flight', family.maiden_flight),
        textFact('Part of', family.parent?.name ?? null),
        textFact('Description', family.description),
        idFact('ID in Launch Library', family.id),
      ]}
    />
  );
}
