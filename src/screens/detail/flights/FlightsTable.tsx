import { Fragment, type ReactNode, useState } from 'react';
import { shortenMonths } from '#lib/precise-time.ts';
import type { Flight } from '#ll2/flight.ts';
import { BasisMark } from '#screens/detail/basis/BasisMark.tsx';
import { FlightBody } from '#screens/detail/flights/FlightBody.tsx';
import {
  NO_PLACE,
  toCrewCell,
  toDockingCell,
  toTimeCell,
} from '#screens/detail/flights/flight-cells.ts';
import { toEndDay, toLaunchDay } from '#spacecraft/flight-dates.ts';
import { joinRecorded } from '#spacecraft/flight-labels.ts';
import { type FlightEntry, toFlightEntries } from '#screens/detail/flights/flight-order.ts';
import { TimeValue } from '#spacecraft/TimeValue.tsx';
import { hasEndOfOtherSource } from '#catalogue/file/mission-end.ts';
import { isPlanned } from '#spacecraft/flight-time.ts';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';

/** Which footnote marks are in the headers, because they apply to the whole column, and not in its cells. */
type HeaderMarks = { launch: boolean; end: boolean };
type Columns = { docking: boolean; crew: boolean };

/** Columns that a phone has no room for. */
const WIDE = 'max-md:hidden';

/** A value with a smaller line below it. */
function Cell({ below, children }: { below: string | null; children: ReactNode }) {
  return (
    <>
      {children}
      {below === null ? null : (
        <span className="block text-note font-normal text-quiet">{below}</span>
      )}
    </>
  );
}

function Ended({ flight, isFlying }: { flight: Flight; isFlying: boolean }) {
  const ended = toEndDay(flight);
  if (ended !== null) return <TimeValue time={{ ...ended, text: shortenMonths(ended.text) }} />;
  if (isFlying) return <InSpaceBadge in_space />;
  const status = flight.launch?.status?.name ?? '';
  return (
    <span className="text-quiet">
      {/fail/i.test(status) || isPlanned(flight) ? status : 'not recorded'}
    </span>
  );
}

type FlightRowProps = {
  entry: FlightEntry;
  columns: Columns;
  marks: HeaderMarks;
  isFlying: boolean;
};

/** A flight in one row, which opens to all that is recorded of it. */
function FlightRow({
  entry: { flight, name, launcher },
  columns,
  marks,
  isFlying,
}: FlightRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const launched = toLaunchDay(flight);
  const pad = flight.launch?.pad;
  const status = flight.launch?.status?.name ?? '';
  const docking = toDockingCell(flight);
  const crew = toCrewCell(flight);
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <Cell below={launcher}>
            <button
              type="button"
              aria-expanded={isOpen}
              className="flex min-h-6 items-baseline gap-1.5 text-left text-body font-bold"
              onClick={() => setIsOpen(!isOpen)}
            >
              <svg
                viewBox="0 0 12 12"
                className={`size-2.5 shrink-0 print:hidden ${isOpen ? '' : '-rotate-90'}`}
                aria-hidden="true"
              >
                <path d="M1 3l5 6 5-6z" fill="currentColor" />
              </svg>
              <span translate="no">{name}</span>
            </button>
          </Cell>
        </th>
        <td>
          <Cell
            below={
              /partial/i.test(status) ? status : joinRecorded([pad?.name ?? pad?.location?.name])
            }
          >
            {launched === null ? (
              <span className="text-quiet">not recorded</span>
            ) : (
              <TimeValue time={{ ...launched, text: shortenMonths(launched.text) }} />
            )}
            {flight.id === null && !marks.launch ? <BasisMark field="flights.launch" /> : null}
          </Cell>
        </td>
        <td>
          <Cell below={joinRecorded([flight.landing?.landing_location?.name])}>
            <Ended flight={flight} isFlying={isFlying} />
            {hasEndOfOtherSource(flight) && !marks.end ? (
              <BasisMark field="flights.mission_end" />
            ) : null}
          </Cell>
        </td>
        {columns.docking ? (
          <td className={WIDE}>
            <Cell below={docking.below}>{docking.text}</Cell>
          </td>
        ) : null}
        <td className={`text-right ${WIDE}`}>{toTimeCell(flight)}</td>
        {columns.crew ? (
          <td className={WIDE}>
            <Cell below={crew.below}>{crew.text}</Cell>
          </td>
        ) : null}
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={6}>
            <FlightBody flight={flight} name={name} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}

type FlightsTableProps = {
  flights: readonly Flight[];
  /** Whether the craft is in space: its newest flight then hasn't ended. */
  isInSpace: boolean;
};

/** The flights of a craft, newest first. */
export function FlightsTable({ flights, isInSpace }: FlightsTableProps) {
  const entries = toFlightEntries(flights);
  const flying = isInSpace ? entries.find(({ flight }) => !isPlanned(flight)) : undefined;
  const columns = {
    docking: flights.some((flight) => !['', NO_PLACE].includes(toDockingCell(flight).text)),
    crew: flights.some((flight) => toCrewCell(flight).text !== ''),
  };
  const marks = {
    launch: flights.every(({ id }) => id === null),
    end: flights.every((flight) => flight.mission_end === null || hasEndOfOtherSource(flight)),
  };
  return (
    <table className="figures w-full border-y border-edge text-left text-[0.875rem] leading-tight [&_:is(td,th)]:py-2 [&_:is(td,th)]:pr-3 [&_:is(td,th):last-child]:pr-0 [&_:is(td,th)]:align-baseline [&_td>time]:whitespace-nowrap [&_tr+tr]:border-t [&_tr+tr]:border-hairline [&_tbody>tr]:border-t [&_tbody>tr]:border-hairline">
      <thead className="text-note">
        <tr>
          <th scope="col">Mission</th>
          <th scope="col">Launched{marks.launch ? <BasisMark field="flights.launch" /> : null}</th>
          <th scope="col">Ended{marks.end ? <BasisMark field="flights.mission_end" /> : null}</th>
          {columns.docking ? (
            <th scope="col" className={WIDE}>
              Docked at
            </th>
          ) : null}
          <th scope="col" className={`text-right ${WIDE}`}>
            Duration
          </th>
          {columns.crew ? (
            <th scope="col" className={WIDE}>
              Crew
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <FlightRow
            key={entry.key}
            entry={entry}
            columns={columns}
            marks={marks}
            isFlying={entry === flying}
          />
        ))}
      </tbody>
    </table>
  );
}
