import { useId, useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { TimelineState } from '#paths/timeline.ts';
import { Button } from '#ui/Button.tsx';
import { ChangeAnnouncement } from '#ui/ChangeAnnouncement.tsx';
import { ChangeButtons } from '#screens/timeline/on-date/ChangeButtons.tsx';
import { findNeighbors, toChanges } from '#screens/timeline/on-date/changes.ts';
import { DayField } from '#screens/timeline/on-date/DayField.tsx';
import { type Day, type DayRange, toDay, toYearStart } from '#screens/timeline/on-date/days.ts';
import { DaySlider } from '#screens/timeline/on-date/DaySlider.tsx';
import { type FlightDays, toFlightDays } from '#screens/timeline/on-date/flight-days.ts';
import { toNotes, toUnrecorded } from '#screens/timeline/on-date/notes.ts';
import { describeCount, describeDay } from '#screens/timeline/on-date/on-date-text.ts';
import { OnDateResult } from '#screens/timeline/on-date/OnDateResult.tsx';
import { OnThisDay } from '#screens/timeline/on-date/OnThisDay.tsx';
import { toOnDate } from '#screens/timeline/on-date/on-date.ts';
import { useShownDay } from '#screens/timeline/on-date/use-shown-day.ts';
import { useSource } from '#source/DataContext.tsx';
import { sourceSummaryQuery } from '#source/queries.ts';

/** No flight was earlier, but a record may say so. */
const EARLIEST: Day = toDay(Date.UTC(1900, 0));

/** From the year of the first launch to today. */
function toRange([first]: readonly FlightDays[], today: Day): DayRange | null {
  if (first === undefined) return null;
  const start = Math.max(EARLIEST, toYearStart(first.launchDays.first));
  return start > today ? null : { first: start, last: today };
}

type OnDatePanelProps = {
  spacecraft: readonly Spacecraft[];
  state: TimelineState;
  /** The time in ms since 1970. */
  now: number;
};

/** Says which of some craft were in space on the day in the URL, and has controls to choose the day. */
export function OnDatePanel({ spacecraft, state, now }: OnDatePanelProps) {
  const id = useId();
  const source = useSource();
  const { recorded } = useSuspenseQuery(sourceSummaryQuery(source)).data.provenance;
  const { day, choose, slide, release } = useShownDay(state);
  const today = toDay(now);
  const flights = useMemo(() => toFlightDays(spacecraft), [spacecraft]);
  const unrecorded = useMemo(() => toUnrecorded(spacecraft), [spacecraft]);
  const range = toRange(flights, today);
  if (range === null) return null;

  const changes = toChanges(flights, range);
  const isInRange = day !== null && day >= range.first && day <= range.last;
  const onDate = isInRange ? toOnDate(flights, day, { recorded, now }) : null;
  const heading = day === null ? 'In space on a day' : `In space on ${describeDay(day)}`;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5 border-t border-edge pt-3">
      <h2 id={id} className="text-title font-bold">
        {heading}
      </h2>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3 print:hidden">
        <div className="flex items-start gap-3">
          <DayField day={day} range={range} onChange={slide} onRelease={release} />
          {/* In line with the field, below its label. */}
          <Button
            isDisabled={day === today}
            className="control mt-[1.375rem]"
            onClick={() => choose(today)}
          >
            Today
          </Button>
        </div>
        <DaySlider day={day} range={range} onMove={slide} onRelease={release} />
      </div>
      <ChangeButtons {...findNeighbors(changes, day ?? today)} onChoose={choose} />
      {onDate === null || day === null ? null : (
        <OnDateResult
          day={day}
          onDate={onDate}
          notes={toNotes(onDate, unrecorded, day, recorded)}
          recorded={recorded}
          now={now}
          list={state.list}
        />
      )}
      {day === null || isInRange ? null : (
        <p className="text-lead">
          {day > today
            ? 'This day is still to come.'
            : 'No craft of this view was launched by then.'}
        </p>
      )}
      <OnThisDay state={state} day={day ?? today} range={range} />
      <ChangeAnnouncement
        sentence={
          onDate === null || day === null
            ? heading
            : `${describeDay(day)}: ${describeCount(onDate)}`
        }
      />
    </section>
  );
}
