import { Fragment } from 'react';
import { formatNumber } from '#lib/format.ts';
import { toWebUrl } from '#lib/web-url.ts';
import type { SpacecraftConfig, SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts';
import { describeAgency } from '#screens/detail/facts/AgencyFacts.tsx';
import {
  dateFact,
  durationFact,
  nodeFact,
  numberFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { isKnown } from '#screens/detail/facts/KnownFacts.tsx';
import { joinRecorded } from '#spacecraft/flight-labels.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import type { Fact } from '#ui/FactList.tsx';

const measure = (value: number, unit: string) => `${formatNumber(value)}\u00a0${unit}`;

function toCrew({ crew_capacity, human_rated }: SpacecraftConfigDetailed): string | null {
  const capacity =
    crew_capacity === null || crew_capacity === 0 ? null : formatNumber(crew_capacity);
  if (human_rated === null) return capacity;
  const crewed = human_rated ? 'Crewed' : 'Not crewed';
  return capacity === null ? crewed : `${crewed}, up to ${capacity}`;
}

/** `22, none failed`. Says the successes too where they aren't the rest. */
function toTally(total: number | null, succeeded: number | null, failed: number | null) {
  const isRest = total !== null && failed !== null && succeeded === total - failed;
  return joinRecorded([
    total === null ? null : formatNumber(total),
    isRest || succeeded === null ? null : `${formatNumber(succeeded)} successful`,
    failed === null || total === 0
      ? null
      : `${failed === 0 ? 'none' : formatNumber(failed)} failed`,
  ]);
}

function toSizeFacts({ height, diameter }: SpacecraftConfigDetailed): Fact[] {
  if (height === null || diameter === null)
    return [numberFact('Height', height, 'm'), numberFact('Diameter', diameter, 'm')];
  return [textFact('Height × diameter', `${formatNumber(height)} × ${measure(diameter, 'm')}`)];
}

function toPayloadFacts({
  payload_capacity: up,
  payload_return_capacity: down,
}: SpacecraftConfigDetailed): Fact[] {
  if (up === null || down === null)
    return [numberFact('Payload up', up, 'kg'), numberFact('Payload down', down, 'kg')];
  return [textFact('Payload up, down', `${formatNumber(up)} · ${measure(down, 'kg')}`)];
}

/** Links to what says more, by the names of their sites; what isn't a web address, as it is. */
function toLinks({ wiki_link, info_link }: SpacecraftConfigDetailed): Fact {
  const links = [wiki_link, info_link]
    .map((url) => url ?? '')
    .filter((url) => url !== '')
    .map((url) => ({ url, site: toWebUrl(url)?.hostname.replace(/^www\./, '') ?? url }));
  return nodeFact(
    'Read more at',
    links.length === 0
      ? null
      : links.map(({ url, site }, index) => (
          <Fragment key={url}>
            {index === 0 ? null : ', '}
            <ExternalLink href={url}>{site}</ExternalLink>
          </Fragment>
        )),
  );
}

const toDetailedFacts = (config: SpacecraftConfigDetailed): Fact[] => [
  textFact('Crew', toCrew(config)),
  ...toSizeFacts(config),
  ...toPayloadFacts(config),
  dateFact('Maiden flight', config.maiden_flight),
  numberFact('Craft flown', config.spacecraft_flown),
  textFact(
    'Launches',
    toTally(config.total_launch_count, config.successful_launches, config.failed_launches),
  ),
  textFact(
    'Landings',
    toTally(config.attempted_landings, config.successful_landings, config.failed_landings),
  ),
];

/** What few designs have, so that no one misses it: shown where it is recorded. */
const toExtraFacts = (config: SpacecraftConfigDetailed): Fact[] =>
  [
    durationFact(
      'Fastest turnaround',
      config.fastest_turnaround,
      config.total_launch_count,
      'short',
    ),
    textFact('Flight life', config.flight_life),
    toLinks(config),
    ...toProseFacts(config),
  ].filter(isKnown);

/** Texts on a design. Launch Library has none for most, which the closed record says. */
export const toProseFacts = (config: SpacecraftConfigDetailed): Fact[] => [
  textFact('Capability', config.capability),
  textFact('History', config.history),
  textFact('Details', config.details),
];

/** The facts of a craft's design, with its family and agency. */
export function toDesignFacts(config: SpacecraftConfig): Fact[] {
  const isDetailed = config.response_mode === 'detailed';
  const families = (config.family ?? []).map(({ name }) => name);
  return [
    textFact('Type', config.type?.name ?? null),
    ...(isDetailed ? toDetailedFacts(config) : []),
    yesNoFact('Design still flown', config.in_use),
    // A family with the design's own name says nothing.
    ...(families.length > 0 && families.every((name) => name === config.name)
      ? []
      : [textFact('Family', joinRecorded(families))]),
    textFact('Agency', describeAgency(config.agency)),
    ...(isDetailed ? toExtraFacts(config) : []),
  ];
}
