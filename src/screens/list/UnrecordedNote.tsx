import { useQuery } from '@tanstack/react-query';
import type { MissingValue } from '#catalogue/query/missing-values.ts';
import { toUnrecorded, type Unrecorded } from '#catalogue/query/unrecorded.ts';
import { formatNumber } from '#lib/format.ts';
import { focusResults } from '#screens/list/list-focus.ts';
import { useSource } from '#source/DataContext.tsx';
import { spacecraftPageQuery } from '#source/queries.ts';
import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';

const NOUNS: Record<MissingValue, string> = {
  status: 'status',
  in_space: 'whereabouts',
  flights_count: 'number of flights',
  time_in_space: 'time in space',
  time_docked: 'time docked',
  mission_ends_count: 'number of missions ended',
  serial_number: 'serial number',
  spacecraft_config: 'configuration',
  first_flight: 'first flight',
  image: 'picture',
  credit: 'picture credit',
  license: 'picture license',
};

/**
 * Says how many craft the active filters leave out because the value isn't recorded, with a link to them. Unknown isn't
 * none: a list of craft with two flights says nothing of those whose flights nobody counted.
 */
export function UnrecordedNotes({ isEmpty }: { isEmpty: boolean }) {
  const { list } = useList();
  return toUnrecorded(list.query).map((unrecorded) => (
    <UnrecordedNote key={unrecorded.value} unrecorded={unrecorded} isEmpty={isEmpty} />
  ));
}

function UnrecordedNote({ unrecorded, isEmpty }: { unrecorded: Unrecorded; isEmpty: boolean }) {
  const { list } = useList();
  const source = useSource();
  const { value, without, missing } = unrecorded;
  const { data: lacking } = useQuery(spacecraftPageQuery(source, missing));
  const { data: all } = useQuery(spacecraftPageQuery(source, without));
  if (lacking === undefined || all === undefined || lacking.count === 0) return null;
  const recorded = all.count - lacking.count;
  const noun = NOUNS[value];
  const have = lacking.count === 1 ? 'has' : 'have';
  return (
    <p className="text-note text-quiet">
      <span>
        {isEmpty && recorded > 0
          ? `None of the ${formatNumber(recorded)} with a recorded ${noun}. `
          : ''}
        {`${formatNumber(lacking.count)} more ${have} no recorded ${noun}.`}
      </span>{' '}
      <ListLink list={{ ...list, query: missing }} onClick={focusResults}>
        {lacking.count === 1 ? 'Show it' : 'Show them'}
      </ListLink>
    </p>
  );
}
