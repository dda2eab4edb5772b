import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { toListPath } from '#paths/list.ts';
import { type Lanes, parseTimelineSearch, toTimelinePath } from '#paths/timeline.ts';
import { Coverage } from '#screens/timeline/Coverage.tsx';
import { Legend } from '#screens/timeline/Legend.tsx';
import { NoCraft } from '#screens/timeline/NoCraft.tsx';
import { OnDatePanel } from '#screens/timeline/on-date/OnDatePanel.tsx';
import { describeShownTime } from '#screens/timeline/shown-time.ts';
import { TimelineChart } from '#screens/timeline/TimelineChart.tsx';
import { TimelineTable } from '#screens/timeline/TimelineTable.tsx';
import { useTimeline } from '#screens/timeline/use-timeline.ts';
import { currentUrl } from '#lib/history.ts';
import { useSource } from '#source/DataContext.tsx';
import { allSpacecraftQuery, facetsQuery } from '#source/queries.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';
import { Link } from '#ui/Link.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Status } from '#ui/Status.tsx';
import { useNow } from '#ui/use-now.ts';
import { QueryNotices } from '#url-state/QueryNotices.tsx';
import { toSentence } from '#wording/sentence.ts';

const HOUR_MS = 3_600_000;

const LANE_OPTIONS = [
  { value: 'family', label: 'Family' },
  { value: 'agency', label: 'Agency' },
] as const satisfies readonly { value: Lanes; label: string }[];

/** The flights of all craft that match the list's query, each as a bar from launch to end. */
export function TimelinePage() {
  const source = useSource();
  const navigate = useNavigate();
  const { search } = useLocation();
  const now = useNow(HOUR_MS);
  const { notices, ...state } = parseTimelineSearch(search);
  const { list, lanes: by } = state;
  const { data: spacecraft } = useSuspenseQuery(allSpacecraftQuery(source, list.query));
  const { data: facets } = useSuspenseQuery(facetsQuery(source, list.query));
  const { bars, lanes, limits, window, shown } = useTimeline(spacecraft, state, now);
  const flown = new Set(bars.map((bar) => bar.spacecraft.id)).size;
  // Without the ordering, which doesn't affect the chart.
  const view = toSentence({ ...list.query, ordering: [] }, facets, spacecraft.length);

  function changeLanes(value: string) {
    const next = LANE_OPTIONS.find((option) => option.value === value)?.value ?? 'family';
    void navigate(toTimelinePath({ ...state, lanes: next }), { preventScrollReset: true });
  }

  return (
    <div className="flex flex-col gap-6">
      <title>{`Timeline: ${view} · Spacecraft catalogue`}</title>
      <header className="flex flex-col gap-1">
        <PageHeading>Timeline</PageHeading>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <p className="text-lead">
            {view}. <Link to={toListPath(list)}>Back to the list</Link>
          </p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-note print:hidden">
            <CopyButtons
              fieldLabel="Link to this timeline"
              choices={[
                {
                  label: 'Copy link',
                  toText: () => currentUrl().href,
                  doneMessage: 'Link copied.',
                },
              ]}
            />
          </div>
        </div>
      </header>
      <QueryNotices notices={notices} />
      <OnDatePanel spacecraft={spacecraft} state={state} now={now} />
      {spacecraft.length === 0 ? (
        <NoCraft state={state} />
      ) : (
        <section aria-label="Flights" className="flex min-w-0 flex-col gap-4">
          <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
            <div className="flex flex-col gap-1 text-note">
              <p className="text-body">
                <Status className="inline">
                  {bars.length === 0 ? null : `${describeShownTime(shown, window, now)}.`}
                </Status>
              </p>
              <Coverage spacecraft={spacecraft} unshown={spacecraft.length - flown} list={list} />
            </div>
            {bars.length === 0 ? null : (
              <SelectField
                label="Lanes by"
                value={by}
                options={LANE_OPTIONS}
                onChange={changeLanes}
              />
            )}
          </div>
          {bars.length === 0 ? null : (
            <>
              <Legend />
              <TimelineChart
                state={state}
                lanes={lanes}
                urlWindow={window}
                limits={limits}
                now={now}
              />
              <TimelineTable bars={shown} lanes={by} now={now} />
            </>
          )}
        </section>
      )}
    </div>
  );
}
