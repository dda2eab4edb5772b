import { basisOf } from '#catalogue/file/basis.ts';
import { hasEndOfOtherSource, missionEndPrecisionOf } from '#catalogue/file/mission-end.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { parseDuration } from '#lib/duration.ts';
import type { Flight } from '#ll2/flight.ts';
import { flightsOf } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** LL2's fields whose values a basis explains. The others follow from the id, or are null in a combined file. */
const FIELDS_WITH_BASIS = [
  'name',
  'serial_number',
  'is_placeholder',
  'image',
  'in_space',
  'time_in_space',
  'time_docked',
  'flights_count',
  'mission_ends_count',
  'status',
  'description',
  'spacecraft_config',
  'fastest_turnaround',
] as const;

/** The names in `fields` of a basis rule that need a rule, because the record has such a value. */
export function valuesWithBasis(spacecraft: Spacecraft): Set<string> {
  const flights = flightsOf(spacecraft);
  const others = flights.filter(({ id }) => id === null);
  return new Set([
    ...FIELDS_WITH_BASIS.filter((field) => spacecraft[field] !== null),
    ...(spacecraft.spacecraft_config === null ? [] : ['spacecraft_config.*']),
    ...(flights.some(({ id }) => id !== null) ? ['flights'] : []),
    ...(others.some(({ launch }) => launch !== null) ? ['flights.launch'] : []),
    ...(flights.some(hasEndOfOtherSource) ? ['flights.mission_end'] : []),
  ]);
}

const isExact = (flight: Flight) => {
  const precision = missionEndPrecisionOf(flight);
  return precision === null || precision === 'Minute';
};

/** Seconds from launch to end, of all flights together; null when one of them isn't known to the minute. */
function secondsInSpace(flights: readonly Flight[]): number | null {
  if (flights.length === 0 || !flights.every(isExact)) return null;
  const milliseconds = flights.map(
    ({ launch, mission_end }) => Date.parse(mission_end ?? '') - Date.parse(launch?.net ?? ''),
  );
  const seconds = milliseconds.reduce((sum, one) => sum + one, 0) / 1000;
  return Number.isFinite(seconds) ? seconds : null;
}

function auditComputed(spacecraft: Spacecraft, provenance: Provenance): string[] {
  const flights = flightsOf(spacecraft);
  const ended = flights.filter(({ mission_end }) => mission_end !== null);
  const expected = {
    time_in_space: secondsInSpace(flights),
    flights_count: flights.length,
    mission_ends_count: ended.length,
  };
  const actual = {
    ...spacecraft,
    time_in_space: parseDuration(spacecraft.time_in_space ?? ''),
  };
  const isComputed = (field: string) =>
    basisOf(provenance, spacecraft.id, field).some(({ kind }) => kind === 'computed');
  return (['time_in_space', 'flights_count', 'mission_ends_count'] as const)
    .filter((field) => isComputed(field) && actual[field] !== expected[field])
    .map((field) => `has a computed ${field} that its flights don’t give`);
}

/**
 * Whether each value of a combined file has one basis, each basis a value, and each computed value its arithmetic.
 * The problems of one record, as parts of a sentence.
 */
export function auditBasis(spacecraft: Spacecraft, provenance: Provenance): string[] {
  if (provenance.basis.length === 0) return [];
  const values = valuesWithBasis(spacecraft);
  const named = new Set(provenance.basis.flatMap(({ fields }) => fields));
  const rulesOf = (field: string) => basisOf(provenance, spacecraft.id, field);
  const sources = new Set(provenance.sources.map(({ id }) => id));
  return [
    ...[...values]
      .filter((field) => rulesOf(field).length !== 1)
      // LL2's flights of one craft may have been seen on several days.
      .filter((field) => field !== 'flights' || rulesOf(field).length === 0)
      .map(
        (field) => `has ${rulesOf(field).length === 0 ? 'no' : 'more than one'} basis of ${field}`,
      ),
    ...[...named]
      .filter((field) => !values.has(field) && rulesOf(field).length > 0)
      .map((field) => `has a basis of ${field}, which is null`),
    ...[...named]
      .flatMap(rulesOf)
      .filter((rule) => rule.kind === 'source' && !sources.has(rule.of))
      .map(() => 'has a basis in a source that the file doesn’t name'),
    ...auditComputed(spacecraft, provenance),
  ];
}
