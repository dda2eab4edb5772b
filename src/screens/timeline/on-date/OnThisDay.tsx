import { type TimelineState, toTimelinePath } from '#paths/timeline.ts';
import {
  type Day,
  type DayRange,
  formatIsoDay,
  toAnniversaries,
} from '#screens/timeline/on-date/days.ts';
import { describeDay } from '#screens/timeline/on-date/on-date-text.ts';
import { Link } from '#ui/Link.tsx';

type OnThisDayProps = { state: TimelineState; day: Day; range: DayRange };

/** Links to the same day of other years. The shown day's own link is there to be copied. */
export function OnThisDay({ state, day, range }: OnThisDayProps) {
  const days = toAnniversaries(day, range);
  if (days.length === 0) return null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-note">
      <span className="text-quiet">On {describeDay(day).replace(/ \d+$/, '')} in</span>
      {days.map((one) => {
        const on = formatIsoDay(one);
        return (
          <Link
            key={on}
            to={toTimelinePath({ ...state, on })}
            preventScrollReset
            aria-label={`On this day in ${on.slice(0, 4)}`}
            aria-current={on === state.on ? 'date' : undefined}
            className="figures inline-flex min-h-6 min-w-6 items-center aria-[current]:font-bold"
          >
            {on.slice(0, 4)}
          </Link>
        );
      })}
    </p>
  );
}
