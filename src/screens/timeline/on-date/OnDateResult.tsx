import { CraftOnDay } from '#screens/timeline/on-date/CraftOnDay.tsx';
import { type Day, toTime } from '#screens/timeline/on-date/days.ts';
import type { FlightDays } from '#screens/timeline/on-date/flight-days.ts';
import type { OnDate } from '#screens/timeline/on-date/on-date.ts';
import {
  describeCount,
  describeDay,
  describeDocking,
  describeDoubt,
  describeUnended,
  describeUp,
} from '#screens/timeline/on-date/on-date-text.ts';
import { SpacecraftNames } from '#spacecraft/SpacecraftNames.tsx';
import type { ListState } from '#paths/list.ts';

const LIST = 'grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3';

const toKey = ({ spacecraft, start }: FlightDays) => `${spacecraft.id} ${start}`;

type OnDateResultProps = {
  day: Day;
  onDate: OnDate;
  notes: readonly string[];
  recorded: string;
  now: number;
  list: ListState;
};

/** The craft in space on a day, those that may have been, and what isn't known. */
export function OnDateResult({ day, onDate, notes, recorded, now, list }: OnDateResultProps) {
  const { up, doubtful, unended } = onDate;
  const isDayOver = toTime(day + 1) <= now;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-lead">{describeCount(onDate)}.</p>
      {up.length === 0 ? null : (
        <ul aria-label={`In space on ${describeDay(day)}`} className={LIST}>
          {up.map((one) => (
            <CraftOnDay key={toKey(one.flight)} spacecraft={one.flight.spacecraft}>
              <p>{describeUp(one, isDayOver)}</p>
              {[...new Set(one.docked.map(describeDocking))].map((text) => (
                <p key={text} className="text-quiet">
                  {text}
                </p>
              ))}
            </CraftOnDay>
          ))}
        </ul>
      )}
      {doubtful.length === 0 ? null : (
        <section className="flex flex-col gap-3">
          <h3 className="font-bold">May have been in space</h3>
          <ul aria-label="May have been in space" className={LIST}>
            {doubtful.map((one) => (
              <CraftOnDay key={toKey(one.flight)} spacecraft={one.flight.spacecraft}>
                <p>{describeDoubt(one, recorded)}</p>
              </CraftOnDay>
            ))}
          </ul>
        </section>
      )}
      <div className="prose-width flex flex-col gap-1 text-note text-quiet">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {unended.length === 0 ? null : (
          <details>
            <summary className="w-fit min-h-6">{describeUnended(unended.length)}</summary>
            <SpacecraftNames spacecraft={unended.map((flight) => flight.spacecraft)} list={list} />
          </details>
        )}
      </div>
    </div>
  );
}
