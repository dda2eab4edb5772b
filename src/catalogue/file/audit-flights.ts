import { basisOf } from '#catalogue/file/basis.ts';
import { missionEndPrecisionOf } from '#catalogue/file/mission-end.ts';
import type { Provenance } from '#catalogue/file/provenance.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Flight } from '#ll2/flight.ts';
import { flightsOf } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The greatest difference between two sources' times of one launch or end. */
const SAME_TIME = 3 * 60 * MINUTE;

/** A flight's times in milliseconds; NaN where one isn't known. Comparisons with NaN are false. */
function timesOf(flight: Flight) {
  const start = Date.parse(flight.launch?.net ?? '');
  const recordedEnd = Date.parse(flight.mission_end ?? '');
  const length =
    { Minute: MINUTE, Day: DAY, Month: 31 * DAY }[missionEndPrecisionOf(flight) ?? ''] ?? 0;
  // An end that is known to the day may be that day's last moment.
  return { start, recordedEnd, end: recordedEnd + length };
}

function auditFlight(flight: Flight): string[] {
  const { start, end } = timesOf(flight);
  const dockings = flight.response_mode === 'detailed' ? (flight.docking_events ?? []) : [];
  const contradicts = (time: string | null) =>
    Date.parse(time ?? '') < start || Date.parse(time ?? '') > end;
  return [
    ...(Number.isNaN(start) && Number.isNaN(end) ? ['has a flight without launch and end'] : []),
    ...(end < start ? [`has a flight that ends before its launch (${flight.mission_end})`] : []),
    ...dockings
      .filter(({ docking, departure }) => contradicts(docking) || contradicts(departure))
      .map(({ id }) => `has a docking event ${id} outside of its flight`),
  ];
}

/** Whether two flights of one craft can't both be: the same flight twice, or the second began during the first. */
function areAtOnce(one: Flight, other: Flight): boolean {
  const [a, b] = [timesOf(one), timesOf(other)];
  return (
    Math.abs(a.start - b.start) < SAME_TIME ||
    Math.abs(a.recordedEnd - b.recordedEnd) < SAME_TIME ||
    (a.start < b.recordedEnd && b.start < a.recordedEnd)
  );
}

/** More flights than LL2 counted on a day, among those launched by then. */
function auditCount(spacecraft: Spacecraft, provenance: Provenance): string[] {
  const { flights_count: count } = spacecraft;
  const days = basisOf(provenance, spacecraft.id, 'flights_count').flatMap((rule) =>
    rule.kind === 'recorded' && rule.on !== null && rule.on.length === 10 ? [rule.on] : [],
  );
  return days.flatMap((day) => {
    const listed = flightsOf(spacecraft).filter(({ launch }) => (launch?.net ?? '9999') < day);
    return count !== null && listed.length > count
      ? [`lists ${listed.length} flights by ${day}, and counts ${count}`]
      : [];
  });
}

/**
 * Whether a combined file lists each craft's flights once, in a possible order, and no more than are counted. LL2's own
 * files aren't checked: a slip of LL2's must not keep a snapshot from being published. The problems of one record, as
 * parts of a sentence.
 */
export function auditFlights(spacecraft: Spacecraft, provenance: Provenance): string[] {
  if (provenance.basis.length === 0) return [];
  const flights = flightsOf(spacecraft);
  const isTwice = flights.some((one, index) =>
    flights.slice(index + 1).some((other) => areAtOnce(one, other)),
  );
  return [
    ...flights.flatMap(auditFlight),
    ...(isTwice ? ['has the same flight twice, or two at the same time'] : []),
    ...auditCount(spacecraft, provenance),
  ];
}

/** Craft of one design that left at the same time: one of them has a flight of the other's. A sentence each. */
export function auditSharedFlights(
  spacecraft: readonly Spacecraft[],
  provenance: Provenance,
): string[] {
  if (provenance.basis.length === 0) return [];
  const launches = spacecraft.flatMap((craft) =>
    flightsOf(craft)
      .filter(({ launch }) => launch?.net)
      .map(({ launch }) => ({ id: craft.id, at: `${craft.spacecraft_config?.id} ${launch?.net}` })),
  );
  return [...groupBy(launches, ({ at }) => at).values()]
    .map((group) => [...new Set(group.map(({ id }) => id))])
    .filter((ids) => ids.length > 1)
    .map((ids) => `Spacecraft ${ids.join(' and ')} have the same flight.`);
}
