import { type Agency, AgencyMiniSchema, AgencyNormalSchema } from '#ll2/agency.ts';
import { unknownFieldsOf } from '#ll2/unknown-keys.ts';
import {
  idFact,
  imageFact,
  linkFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { KnownFacts } from '#screens/detail/facts/KnownFacts.tsx';
import { OtherFields } from '#screens/detail/facts/OtherFields.tsx';
import type { Fact } from '#ui/FactList.tsx';

const toCountries = ({ country }: { country: readonly { name: string | null }[] | null }) =>
  (country ?? []).map(({ name }) => name ?? '').filter(Boolean);

/** `SpaceX, Commercial, United States of America, founded 2002`; null for an agency without a name. */
export function describeAgency(agency: Agency | null): string | null {
  if (agency === null) return null;
  const details =
    agency.response_mode === 'normal'
      ? [
          ...toCountries(agency),
          agency.founding_year === null ? '' : `founded ${agency.founding_year}`,
        ]
      : [];
  const parts = [agency.name ?? '', agency.type?.name ?? '', ...details].filter(Boolean);
  return parts.length === 0 ? null : parts.join(', ');
}

function toFacts(agency: Agency): Fact[] {
  const ofRecord = [
    textFact('Abbreviation', agency.abbrev),
    idFact('ID in Launch Library', agency.id),
    linkFact('Launch Library record', agency.url),
    textFact('Level of detail', agency.response_mode),
  ];
  if (agency.response_mode !== 'normal') return ofRecord;
  return [
    textFact('Administrator', agency.administrator),
    textFact('Parent', agency.parent),
    textFact('Launchers', agency.launchers),
    textFact('Spacecraft', agency.spacecraft),
    yesNoFact('Featured', agency.featured),
    textFact('Description', agency.description),
    // Links only: logos are trademarks, and none in the data is licensed for reuse.
    imageFact('Picture', agency.image),
    imageFact('Logo', agency.logo),
    imageFact('Social logo', agency.social_logo),
    ...ofRecord,
  ];
}

/** The fields of an agency that `describeAgency` leaves out. */
export function AgencyFacts({ agency }: { agency: Agency }) {
  const schema = agency.response_mode === 'normal' ? AgencyNormalSchema : AgencyMiniSchema;
  return (
    <>
      <KnownFacts facts={toFacts(agency)} />
      <OtherFields fields={unknownFieldsOf(schema, agency)} />
    </>
  );
}
