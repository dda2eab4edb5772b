import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { formatNumber } from '#lib/format.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { DEFAULT_LIST, FRONT_DOOR_PATH, fromFirstRow, toListPath } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { findNearPath } from '#shell/near-path.ts';
import { useSource } from '#source/DataContext.tsx';
import { SNAPSHOT_FRESHNESS } from '#source/queries.ts';
import { useSourceChoice } from '#source/source-choice.ts';
import { Link } from '#ui/Link.tsx';

const toSearchPath = (search: string) =>
  toListPath(fromFirstRow(DEFAULT_LIST, { search, search_in: 'everything', limit: 24 }));

function SearchForm() {
  const id = useId();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  return (
    <form
      role="search"
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(search.trim() === '' ? FRONT_DOOR_PATH : toSearchPath(search));
      }}
    >
      <label htmlFor={id} className="sr-only">
        Search name, serial number, agency or country
      </label>
      <input
        id={id}
        type="search"
        className="control min-h-11 min-w-0 grow basis-64 text-base text-ellipsis"
        autoComplete="off"
        spellCheck={false}
        placeholder="Name, serial number, agency or country"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <button type="submit" className="control min-h-11 px-5 font-bold">
        Search
      </button>
    </form>
  );
}

/** The craft whose names or ids come nearest to the address. */
function Nearest() {
  const { pathname } = useLocation();
  const source = useSource();
  const { data: near } = useQuery({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'near path', pathname],
    queryFn: () => findNearPath(pathname, source),
  });
  if (near === undefined || near.spacecraft.length === 0) return null;
  const { spacecraft, search } = near;
  return (
    <section className="flex flex-col gap-1">
      <h2 className="font-bold">
        {search === null ? 'Spacecraft with the nearest ids' : 'Did you mean one of these?'}
      </h2>
      <ul>
        {spacecraft.map((one) => (
          <li key={one.id}>
            <Link
              to={toSpacecraftPath(one.id, DEFAULT_LIST)}
              translate="no"
              className="inline-flex min-h-8 items-center text-lead"
            >
              {toCraftName(one)}
            </Link>
          </li>
        ))}
      </ul>
      {search === null || search.count <= spacecraft.length ? null : (
        <p>
          <Link to={toSearchPath(search.text)}>
            {`All ${formatNumber(search.count)} spacecraft matching “${search.text}”`}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Ways on from the 404 page. Fetched with it, because few visitors see it. */
export function NotFoundHelp({ liveId }: { liveId: number | null }) {
  const isLive = useSourceChoice() === 'live';
  return (
    <>
      <SearchForm />
      <Nearest />
      {liveId === null || isLive ? null : (
        <p>
          Launch Library may have more than this catalogue:{' '}
          <Link to={toSpacecraftPath(liveId, { ...DEFAULT_LIST, source: 'live' })}>
            look this one up there
          </Link>{' '}
          (1 API request).
        </p>
      )}
    </>
  );
}
