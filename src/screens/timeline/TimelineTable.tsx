import { useState } from 'react';
import { formatCount, formatNumber } from '#lib/format.ts';
import type { Lanes } from '#paths/timeline.ts';
import type { Bar } from '#screens/timeline/bars.ts';
import { toEndText, toLaunchText, toTimeText } from '#screens/timeline/flight-text.ts';
import { toLaneName } from '#screens/timeline/lanes.ts';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { TimeValue } from '#spacecraft/TimeValue.tsx';
import { YesNo } from '#spacecraft/YesNo.tsx';
import { Missing } from '#ui/Missing.tsx';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';

/** More rows at once would make the page slow. */
const MAX_ROWS = 300;

const LANE_HEADINGS = { family: 'Family', agency: 'Agency' } satisfies Record<Lanes, string>;

type TimelineTableProps = {
  /** The flights in the window. */
  bars: readonly Bar[];
  lanes: Lanes;
  now: number;
};

function End({ bar }: { bar: Bar }) {
  const ended = toEndText(bar);
  if (ended !== null) return <TimeValue time={ended} />;
  return bar.state === 'open' ? 'in space' : 'end not recorded';
}

function Row({ bar, lanes, now }: { bar: Bar; lanes: Lanes; now: number }) {
  const lane = toLaneName(bar.spacecraft, lanes);
  const time = toTimeText(bar, now);
  return (
    <tr className="border-b border-hairline align-top last:border-0">
      <th scope="row" className="min-w-40 text-left font-normal">
        <SpacecraftLink spacecraft={bar.spacecraft} />
      </th>
      <td>{lane === null ? <Missing /> : <span translate="no">{lane.name}</span>}</td>
      <td>
        <YesNo value={bar.isCrewed} />
      </td>
      <td className="whitespace-nowrap">
        <TimeValue time={toLaunchText(bar)} />
      </td>
      <td className="whitespace-nowrap">
        <End bar={bar} />
      </td>
      <td className="whitespace-nowrap">{time === '' ? <Missing /> : time}</td>
    </tr>
  );
}

/** The flights in the window as a table, in the order of their launches. It is rendered while it is open. */
export function TimelineTable({ bars, lanes, now }: TimelineTableProps) {
  const [isOpen, setIsOpen] = useState(false);
  const rest = bars.length - MAX_ROWS;
  return (
    <details className="text-note" onToggle={({ currentTarget: { open } }) => setIsOpen(open)}>
      <summary className="w-fit py-1">Show as table</summary>
      {isOpen ? (
        <>
          <ScrollRegion
            label="Flights: table"
            className="relative mt-1 max-h-[36rem] overflow-auto border-y border-edge"
          >
            <table className="figures w-full border-collapse [&_:is(td,th)]:py-1 [&_:is(td,th)]:pr-4">
              <caption className="sr-only">Flights in the shown time</caption>
              <thead>
                <tr className="border-b border-edge text-left">
                  {[
                    'Craft',
                    LANE_HEADINGS[lanes],
                    'Crewed design',
                    'Launched',
                    'Ended',
                    'Time',
                  ].map((heading) => (
                    <th key={heading} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {bars.slice(0, MAX_ROWS).map((bar) => (
                  <Row key={bar.key} bar={bar} lanes={lanes} now={now} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          {rest > 0 ? (
            <p className="mt-1 text-quiet">
              The first {formatNumber(MAX_ROWS)} of {formatCount(bars.length, 'flight', 'flights')}.
              Zoom in to see the other {formatNumber(rest)}.
            </p>
          ) : null}
        </>
      ) : null}
    </details>
  );
}
