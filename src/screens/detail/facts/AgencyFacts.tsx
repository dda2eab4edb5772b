import { type Agency, type AgencyNormal, AgencyNormalSchema } from '#ll2/agency.ts';
import { unknownFieldsOf } from '#ll2/unknown-keys.ts';
import {
  idFact,
  imageFact,
  linkFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { OtherFields } from '#screens/detail/facts/OtherFields.tsx';
import { type Fact, FactList } from '#ui/FactList.tsx';

const toMiniFacts = (agency: Agency): Fact[] => [
  textFact('Name', agency.name),
  textFact('Abbreviation', agency.abbrev),
  textFact('Type', agency.type?.name ?? null),
  idFact('ID in Launch Library', agency.id),
  linkFact('Launch Library record', agency.url),
];

const toCountries = (agency: AgencyNormal) =>
  (agency.country ?? [])
    .map(({ name, alpha_3_code }) => name ?? alpha_3_code ?? '')
    .filter(Boolean)
    .join(', ');

const toNormalFacts = (agency: AgencyNormal): Fact[] => [
  textFact('Country', toCountries(agency)),
  // Formatted like an id, because a year has no thousands separator.
  idFact('Founded', agency.founding_year),
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
];

/** Every recorded field of the agency behind the craft's configuration. */
export function AgencyFacts({ agency }: { agency: Agency }) {
  if (agency.response_mode !== 'normal') return <FactList facts={toMiniFacts(agency)} />;
  return (
    <div>
      <FactList facts={[...toMiniFacts(agency), ...toNormalFacts(agency)]} />
      <OtherFields fields={unknownFieldsOf(AgencyNormalSchema, agency)} />
    </div>
  );
}
