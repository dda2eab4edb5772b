import { Fragment } from 'react';
import type { SortField } from '#catalogue/query/sort-fields.ts';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';
import { Missing } from '#ui/Missing.tsx';
import { useList } from '#url-state/use-list.ts';

const FIGURES = [
  ['flights_count', 'flights'],
  ['time_in_space', 'in space'],
  ['time_docked', 'docked'],
] as const satisfies [SortField, string][];

/** A card's three figures over their words. The first that orders the list is bold. */
export function CardFigures({ spacecraft }: { spacecraft: Spacecraft }) {
  const { list } = useList();
  const { flights_count } = spacecraft;
  const isRecorded = FIGURES.some(([field]) =>
    field === 'flights_count'
      ? flights_count !== null
      : toRecordedDuration(spacecraft[field], flights_count).kind !== 'missing',
  );
  if (!isRecorded) return <p className="text-quiet">Flights and times not recorded</p>;
  const ordered = list.query.ordering.find((term) =>
    FIGURES.some(([field]) => field === term.field),
  )?.field;
  return (
    <dl className="craft-figures">
      {FIGURES.map(([field, word]) => {
        const className = field === ordered ? 'ordered' : undefined;
        return (
          <Fragment key={field}>
            <dt className={className}>{word}</dt>
            <dd className={className}>
              {field !== 'flights_count' ? (
                <DurationValue iso={spacecraft[field]} flights_count={flights_count} form="short" />
              ) : flights_count === null ? (
                <Missing />
              ) : (
                formatNumber(flights_count)
              )}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
