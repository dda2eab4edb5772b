import type { ReactNode } from 'react';
import { Link } from '#ui/Link.tsx';
import { ORDERING_FIELDS } from '#ll2/ordering.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from '#ll2/query.ts';
import { KioskOptionList } from '#screens/help/KioskOptionList.tsx';
import { KIOSK_BUILDER_PATH, KIOSK_PATH } from '#paths/kiosk.ts';
import { CREDITS_PATH, DATA_PATH } from '#paths/pages.ts';
import { parseListSearch, toListPath } from '#paths/list.ts';
import { SORT_LABELS } from '#wording/labels.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

/** A query as it stands in the address, leading to what it gives. */
function Example({ search }: { search: string }) {
  return (
    <Link to={toListPath(parseListSearch(search))} className="font-mono text-note">
      ?{search}
    </Link>
  );
}

const KIOSK_EXAMPLE = 'in_space=true&seconds=30&night=22:00-06:30';

const code = (text: string) => <code className="font-mono text-note">{text}</code>;

function Topic({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="flex scroll-mt-4 flex-col gap-2">
      <h2 className="text-title font-bold">{title}</h2>
      {children}
    </section>
  );
}

export function HelpPage() {
  return (
    <div className="flex max-w-prose flex-col gap-8">
      <title>Help · Spacecraft catalogue</title>
      <PageHeading>Help</PageHeading>
      <p className="text-lead">
        The address of every list is a query of Launch Library 2. What follows{' '}
        {code('/spacecraft/?')} there can be pasted after {code('/spacecraft?')} here, and back.
        Whatever you see can be shared by its address.
      </p>
      <Topic title="Search">
        <p>
          Finds words anywhere in the name of the craft or of its configuration, in capitals or not.
          Several words, parted by spaces or commas, must all be found.{' '}
          <Example search="search=soyuz+ms" />
        </p>
      </Topic>
      <Topic title="Filters">
        <p>
          {code('status')} and {code('spacecraft_config')} take one id.{' '}
          <Example search="status=1" /> <Example search="spacecraft_config=38" />
        </p>
        <p>
          {code('in_space')} and {code('is_placeholder')} take true or false.{' '}
          <Example search="in_space=true" />
        </p>
        <p>
          {code('name')} takes a whole name, capitals included.{' '}
          <Example search="name=Dragon+C109" />
        </p>
        <p>
          Active is a status: the craft is in service, on the ground or not. In space is where it
          was when the data was recorded.
        </p>
      </Topic>
      <Topic title="Ordering">
        <p>
          By {ORDERING_FIELDS.map((field) => `${SORT_LABELS[field]} (${field})`).join(', ')}. A
          minus before the name puts the largest first; several names, parted by commas, decide one
          after the other. Unknown values come last either way, and what ties is ordered by id.{' '}
          <Example search="ordering=-flights_count,-time_in_space" />
        </p>
      </Topic>
      <Topic title="Pages">
        <p>
          {code('limit')} rows at a time, {DEFAULT_LIMIT} unless you ask and {MAX_LIMIT} at most,
          from row {code('offset')} on. <Example search="limit=24&offset=24" />
        </p>
      </Topic>
      <Topic title="Modes and views">
        <p>
          {code('mode=detailed')} adds what is known of the configuration, such as its size and
          crew, and the flights. In the table these are further columns.{' '}
          <Example search="mode=detailed&view=table" />
        </p>
        <p>{code('view')} is this catalogue’s own: cards or table. Launch Library ignores it.</p>
      </Topic>
      <Topic title="What only this catalogue can be asked">
        <p>
          With all records at hand it can tell more than Launch Library can be asked for. These
          parameters stand beside Launch Library’s own, and a view that uses one has no counterpart
          there.
        </p>
        <ul className="flex list-disc flex-col gap-2 pl-5">
          <li>
            Several values, parted by commas, mean either: <Example search="status=1,2" />
          </li>
          <li>
            {code('type')}, {code('agency')}, {code('family')}, {code('license')} (of the picture)
            take ids; {code('in_use')} and {code('human_rated')} take true or false. A value without
            an id is written by its name behind a tilde:{' '}
            <Example search="spacecraft_config=~Vostok" />
          </li>
          <li>
            {code('flights_min')}, {code('flights_max')}, {code('days_in_space_min')} and{' '}
            {code('days_in_space_max')} take whole numbers: <Example search="flights_min=2" />
          </li>
          <li>
            {code('sort')} orders by any column, as {code('ordering')} does by Launch Library’s
            five: <Example search="sort=agency,name" />
          </li>
          <li>
            {code('search_in=serials')} searches serial numbers too:{' '}
            <Example search="search=C210&search_in=serials" />
          </li>
          <li>
            {code('pictures=cleared')} shows only pictures under licenses that are commonly taken as
            fit for public reuse, and drawings for the rest. What each license asks is on the page
            of <Link to={CREDITS_PATH}>credits</Link>.
          </li>
          <li>
            {code('columns')} and {code('density')} lay out the table:{' '}
            <Example search="view=table&columns=name,flights_count&density=compact" />
          </li>
        </ul>
      </Topic>
      <Topic title="Kiosk" id="kiosk">
        <p>
          {code(KIOSK_PATH)} shows one craft after the other, full screen: the active ones, in space
          first, or those of a list whose filters stand in its address. With {code('of=all')} and no
          filter it shows every craft.{' '}
          <Link to={`${KIOSK_PATH}?${KIOSK_EXAMPLE}`} className="font-mono text-note">
            {KIOSK_PATH}?{KIOSK_EXAMPLE}
          </Link>
        </p>
        <p>
          <Link to={KIOSK_BUILDER_PATH}>Set up a display</Link> puts an address together. With a
          keyboard the space bar pauses, arrows step, d opens the diagnostics, and Escape leaves for
          the list. These may stand in the address, beside the list’s own:
        </p>
        <KioskOptionList />
      </Topic>
      <Topic title="JSON">
        <p>
          Under each list and on each craft’s page a link gives the same answer as JSON, in Launch
          Library’s own form, and another opens the question at Launch Library.
        </p>
      </Topic>
      <Topic title="The data" id="data">
        <p>
          The catalogue asks nothing of Launch Library while you browse: it carries a snapshot of
          its records. Launch Library allows 15 calls an hour to each address and asks sites not to
          send their visitors there. The line under the header tells how old the snapshot is;{' '}
          <Link to={DATA_PATH}>Data and updates</Link> tells what is in it, and brings it up to
          date.
        </p>
        <p>
          {code('source=live')} asks Launch Library for each list and each craft instead, and{' '}
          {code('source=snapshot')} the catalogue, whatever this device or the site prefers. Counts
          in filters, comparisons, the overview and downloads are always the catalogue’s.{' '}
          <Example search="source=live" />
        </p>
      </Topic>
    </div>
  );
}
