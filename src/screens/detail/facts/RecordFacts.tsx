import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { SpacecraftDetailedSchema } from '#ll2/spacecraft.ts';
import { unknownFieldsOf } from '#ll2/unknown-keys.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import {
  idFact,
  linkFact,
  nodeFact,
  numberFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { SORT_LABELS } from '#wording/labels.ts';
import { OtherFields } from '#screens/detail/facts/OtherFields.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { YesNo } from '#spacecraft/YesNo.tsx';
import { type Fact, FactList } from '#ui/FactList.tsx';

function toFacts(spacecraft: SpacecraftDetailed): Fact[] {
  const { flights_count } = spacecraft;
  const duration = (name: string, iso: string | null) =>
    nodeFact(name, <DurationValue iso={iso} flights_count={flights_count} form="words" />);
  return [
    nodeFact('Status', <StatusBadge status={spacecraft.status} />),
    nodeFact('In space', <YesNo value={spacecraft.in_space} showsBadge />),
    numberFact(SORT_LABELS.flights_count, flights_count),
    numberFact(SORT_LABELS.mission_ends_count, spacecraft.mission_ends_count),
    duration(SORT_LABELS.time_in_space, spacecraft.time_in_space),
    duration(SORT_LABELS.time_docked, spacecraft.time_docked),
    duration('Fastest turnaround', spacecraft.fastest_turnaround),
    textFact('Serial number', spacecraft.serial_number),
    yesNoFact('Stand-in record', spacecraft.is_placeholder),
    idFact('ID in Launch Library', spacecraft.id),
    linkFact('Launch Library record', spacecraft.url),
    textFact('Level of detail', spacecraft.response_mode),
  ];
}

/** Every field of the craft's own record. */
export function RecordFacts({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  return (
    <div>
      <FactList facts={toFacts(spacecraft)} />
      <OtherFields fields={unknownFieldsOf(SpacecraftDetailedSchema, spacecraft)} />
    </div>
  );
}
