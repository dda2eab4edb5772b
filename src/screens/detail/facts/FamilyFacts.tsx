import { type SpacecraftFamily, SpacecraftFamilySchema } from '#ll2/spacecraft-config.ts';
import { unknownFieldsOf } from '#ll2/unknown-keys.ts';
import { dateFact, idFact, textFact } from '#screens/detail/facts/fact-builders.tsx';
import { KnownFacts } from '#screens/detail/facts/KnownFacts.tsx';
import { OtherFields } from '#screens/detail/facts/OtherFields.tsx';

/** A family of designs that the craft's configuration belongs to. */
export function FamilyFacts({ family }: { family: SpacecraftFamily }) {
  const { manufacturer } = family;
  return (
    <>
      <KnownFacts
        facts={[
          textFact('Name', family.name),
          textFact('Manufacturer', manufacturer?.name ?? manufacturer?.abbrev ?? null),
          dateFact('Maiden flight', family.maiden_flight),
          textFact('Part of', family.parent?.name ?? null),
          textFact('Description', family.description),
          idFact('ID in Launch Library', family.id),
          textFact('Level of detail', family.response_mode),
        ]}
      />
      <OtherFields fields={unknownFieldsOf(SpacecraftFamilySchema, family)} />
    </>
  );
}
