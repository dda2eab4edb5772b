import { formatCount, formatDate } from '#lib/format.ts';
import { formatToPrecision, type TimePrecision, toCoarser } from '#lib/precise-time.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Change } from '#screens/timeline/on-date/changes.ts';
import { type Day, formatIsoDay } from '#screens/timeline/on-date/days.ts';
import type { DockedOn } from '#screens/timeline/on-date/docked-on.ts';
import type { FlightDays } from '#screens/timeline/on-date/flight-days.ts';
import type { DoubtfulCraft, OnDate, UpCraft } from '#screens/timeline/on-date/on-date.ts';
import { describeFlightTime } from '#spacecraft/flight-time.ts';

/** `17 July 1975` */
export const describeDay = (day: Day) => formatDate(formatIsoDay(day));

const toDayText = (time: number, precision: TimePrecision) =>
  formatToPrecision(new Date(time).toISOString(), toCoarser('day', precision)).text;

const toLaunchText = ({ start, launchPrecision }: FlightDays) => toDayText(start, launchPrecision);

/** How long a craft had been up, and what it did on the day, which may not be over. */
export function describeUp(up: UpCraft, isDayOver: boolean): string {
  const { flight, upFor, isLaunchDay, isEndDay } = up;
  const time = upFor === null ? null : describeFlightTime(upFor);
  if (isLaunchDay && isEndDay)
    return time === null ? 'Up and down on this day' : `Up and down on this day, in ${time}`;
  if (isLaunchDay)
    return time === null
      ? 'Launched on this day'
      : `Launched on this day, and up for ${time} of it`;
  if (isEndDay) return time === null ? 'Ended on this day' : `Ended on this day, after ${time}`;
  if (time === null) return `Launch: ${toLaunchText(flight)}`;
  return isDayOver ? `Up for ${time} by the day’s end` : `Up for ${time} so far`;
}

function toTarget({ place, port, destination }: DockedOn): string {
  if (place !== null) return port === null ? place : `${place}, ${port}`;
  // Older recordings name the port alone. The flight's destination says which station is likely.
  const bound = destination === null ? 'station not recorded' : `destination: ${destination}`;
  return port === null ? `a port that isn’t recorded (${bound})` : `${port} (${bound})`;
}

/** What a craft was docked to, and what of it happened on the day. */
export function describeDocking(docked: DockedOn): string {
  const { hasDocked, hasLeft, isDepartureKnown } = docked;
  const target = toTarget(docked);
  if (hasDocked && hasLeft) return `Docked to and left ${target} on this day`;
  if (hasDocked) return `Docked on this day to ${target}`;
  if (hasLeft) return `Left on this day: ${target}`;
  return isDepartureKnown
    ? `Docked to ${target}`
    : `Docked earlier to ${target}; no departure recorded`;
}

/** What is known of a craft that may have been up. `recorded`: when the data was recorded. */
export function describeDoubt({ flight, doubt }: DoubtfulCraft, recorded: string): string {
  const launched = `Launched ${toLaunchText(flight)}`;
  switch (doubt) {
    case 'no end':
      return `${launched}; its end isn’t recorded`;
    case 'failed launch':
      return 'Its launch failed on this day; whether it reached space isn’t recorded';
    case 'inexact':
      return [
        `Launch: ${toLaunchText(flight)}`,
        flight.end === null ? null : `end: ${toDayText(flight.end, flight.endPrecision)}`,
        'not known to the day',
      ]
        .filter((part) => part !== null)
        .join('; ');
    case 'after data':
      return `${launched}; in space on ${formatDate(recorded)}, when the data was recorded`;
  }
}

const countCraft = (flights: readonly { flight: FlightDays }[]) =>
  new Set(flights.map(({ flight }) => flight.spacecraft.id)).size;

/** `3 craft in space, and 1 more that may have been` */
export function describeCount({ up, doubtful }: OnDate): string {
  const certain = countCraft(up);
  const possible = countCraft(doubtful);
  if (certain === 0 && possible === 0) return 'No craft is recorded as in space on this day';
  if (certain === 0)
    return `No craft is certain; ${formatCount(possible, 'craft', 'craft')} may have been in space`;
  const craft = `${formatCount(certain, 'craft', 'craft')} in space`;
  return possible === 0 ? craft : `${craft}, and ${possible} more that may have been`;
}

/** Names beyond this number are counted. */
const MAX_NAMES = 3;

function toNames(flights: readonly FlightDays[]): string {
  const names = [...new Set(flights.map(({ spacecraft }) => toCraftName(spacecraft)))];
  const rest = names.length - MAX_NAMES;
  return rest > 0 ? `${names.slice(0, MAX_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}

/** `21 July 1975: end of the flight of Soyuz 19` */
export function describeChange({ day, launched, ended }: Change): string {
  const parts = [
    launched.length === 0 ? null : `launch of ${toNames(launched)}`,
    ended.length === 0
      ? null
      : `end of the ${ended.length === 1 ? 'flight' : 'flights'} of ${toNames(ended)}`,
  ].filter((part) => part !== null);
  return `${describeDay(day)}: ${parts.join('; ')}`;
}

/** For flights that would have lasted longer than any recorded one of their design. */
export const describeUnended = (count: number) =>
  `${formatCount(count, 'earlier flight has', 'earlier flights have')} no recorded end, and would by this day have lasted longer than any recorded flight of ${count === 1 ? 'its' : 'their'} design`;
