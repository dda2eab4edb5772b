import {
  type SpacecraftConfig,
  type SpacecraftConfigDetailed,
  SpacecraftConfigDetailedSchema,
} from '#ll2/spacecraft-config.ts';
import { unknownFieldsOf } from '#ll2/unknown-keys.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import {
  dateFact,
  idFact,
  linkFact,
  nodeFact,
  numberFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { OtherFields } from '#screens/detail/facts/OtherFields.tsx';
import { type Fact, FactList } from '#ui/FactList.tsx';

const toNormalFacts = (config: SpacecraftConfig): Fact[] => [
  textFact('Name', config.name),
  textFact('Type', config.type?.name ?? null),
  yesNoFact('Design still flown', config.in_use),
  idFact('ID in Launch Library', config.id),
  linkFact('Launch Library record', config.url),
];

const toDetailedFacts = (config: SpacecraftConfigDetailed): Fact[] => [
  dateFact('Maiden flight', config.maiden_flight),
  yesNoFact('Crewed', config.human_rated),
  numberFact('Crew capacity', config.crew_capacity),
  numberFact('Height', config.height, 'm'),
  numberFact('Diameter', config.diameter, 'm'),
  numberFact('Payload capacity', config.payload_capacity, 'kg'),
  numberFact('Payload return capacity', config.payload_return_capacity, 'kg'),
  textFact('Flight life', config.flight_life),
  numberFact('Spacecraft flown', config.spacecraft_flown),
  numberFact('Launches', config.total_launch_count),
  numberFact('Successful launches', config.successful_launches),
  numberFact('Failed launches', config.failed_launches),
  numberFact('Attempted landings', config.attempted_landings),
  numberFact('Successful landings', config.successful_landings),
  numberFact('Failed landings', config.failed_landings),
  nodeFact(
    'Fastest turnaround',
    <DurationValue
      iso={config.fastest_turnaround}
      flights_count={config.total_launch_count}
      form="words"
    />,
  ),
  textFact('Capability', config.capability),
  textFact('History', config.history),
  textFact('Details', config.details),
  linkFact('Encyclopedia', config.wiki_link),
  linkFact('More information', config.info_link),
];

/** Every recorded field of the craft's configuration. */
export function ConfigFacts({ config }: { config: SpacecraftConfig }) {
  if (config.response_mode !== 'detailed') {
    return (
      <div className="flex flex-col gap-3">
        <FactList facts={toNormalFacts(config)} />
        <p className="text-note text-quiet">
          This catalogue has no dimensions, capacity or launch record for this configuration.
        </p>
      </div>
    );
  }
  return (
    <div>
      <FactList facts={[...toNormalFacts(config), ...toDetailedFacts(config)]} />
      <OtherFields fields={unknownFieldsOf(SpacecraftConfigDetailedSchema, config)} />
    </div>
  );
}
