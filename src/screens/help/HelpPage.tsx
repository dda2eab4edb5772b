import type { ReactNode } from 'react';
import { Link } from '#ui/Link.tsx';
import { ORDERING_FIELDS } from '#ll2/ordering.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from '#ll2/query.ts';
import { KioskOptionList } from '#screens/help/KioskOptionList.tsx';
import { KIOSK_PATH } from '#paths/kiosk.ts';
import { KIOSK_BUILDER_PATH } from '#paths/pages.ts';
import { CREDITS_PATH, DATA_PATH } from '#paths/pages.ts';
import { parseListSearch, toListPath } from '#paths/list.ts';
import { SORT_LABELS } from '#wording/labels.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

/** A link to a list, whose text is its query string. */
function Example({ search }: { search: string }) {
  return (
    <Link to={toListPath(parseListSearch(search))} translate="no" className="font-mono text-note">
      ?{search}
    </Link>
  );
}

const KIOSK_EXAMPLE = 'in_space=true&seconds=30&night=22:00-06:30';

const code = (text: string) => (
  <code translate="no" className="font-mono text-note">
    {text}
  </code>
);

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
    <div className="flex prose-width flex-col gap-8">
      <title>Help · Spacecraft catalogue</title>
      <PageHeading>Help</PageHeading>
      <p className="text-lead">
        The address of every list is a Launch Library 2 query. You can copy what follows{' '}
        {code('/spacecraft/?')} in its API and paste it after {code('/spacecraft?')} here, or the
        other way round. To share a view, share its address.
      </p>
      <Topic title="Search">
        <p>
          Finds words anywhere in the name of a craft or of its configuration. Upper and lower case
          are the same. If you enter several words, separated by spaces or commas, all of them must
          match. <Example search="search=soyuz+ms" />
        </p>
        <p>
          Quotes are searched for like letters: {code('"soyuz ms"')} finds only names with those
          quotes. Launch Library may read quoted words as one phrase, depending on its version.
        </p>
      </Topic>
      <Topic title="Filters">
        <p>
          {code('status')} and {code('spacecraft_config')} take one id.{' '}
          <Example search="status=1" /> <Example search="spacecraft_config=38" />
        </p>
        <p>
          {code('in_space')} and {code('is_placeholder')} take true or false, in upper or lower
          case. <Example search="in_space=true" />
        </p>
        <p>
          {code('name')} takes the exact name, in upper and lower case.{' '}
          <Example search="name=Dragon+C109" />
        </p>
        <p>
          Active is a status: the craft is in service, in space or on the ground. “In space” says
          where it was when the data was recorded.
        </p>
      </Topic>
      <Topic title="Ordering">
        <p>
          {code('ordering')} sorts by{' '}
          {ORDERING_FIELDS.map((field) => `${SORT_LABELS[field]} (${field})`).join(', ')}. A minus
          before a field sorts in descending order. Separate several fields by commas: each one
          decides ties of the one before. Unknown values always come last, and remaining ties are
          sorted by id. <Example search="ordering=-flights_count,-time_in_space" />
        </p>
      </Topic>
      <Topic title="Pages">
        <p>
          {code('limit')} sets the number of rows on a page: {DEFAULT_LIMIT} by default, {MAX_LIMIT}{' '}
          at most. {code('offset')} is the number of rows to skip.{' '}
          <Example search="limit=24&offset=24" />
        </p>
      </Topic>
      <Topic title="Modes and views">
        <p>
          {code('mode=detailed')} adds flights and details of the configuration, such as size and
          crew. The table shows them in more columns. <Example search="mode=detailed&view=table" />
        </p>
        <p>
          {code('view')} takes cards or table. It is a parameter of this catalogue, and Launch
          Library ignores it.
        </p>
      </Topic>
      <Topic title="Filters that only this catalogue has">
        <p>
          This catalogue holds all records, so it has more parameters than Launch Library. You can
          combine them with Launch Library’s own. A view that uses one can’t be opened in Launch
          Library.
        </p>
        <ul className="flex list-disc flex-col gap-2 pl-5">
          <li>
            Several values, separated by commas, match any of them: <Example search="status=1,2" />
          </li>
          <li>
            {code('type')}, {code('agency')}, {code('family')}, {code('license')} (of the picture)
            take ids; {code('in_use')} and {code('human_rated')} take true or false. For a value
            without an id, write a tilde and its name:{' '}
            <Example search="spacecraft_config=~Vostok" />
          </li>
          <li>
            {code('flights_min')}, {code('flights_max')}, {code('days_in_space_min')} and{' '}
            {code('days_in_space_max')} take whole numbers: <Example search="flights_min=2" />
          </li>
          <li>
            {code('sort')} sorts by any column. Launch Library’s {code('ordering')} has five:{' '}
            <Example search="sort=agency,name" />
          </li>
          <li>
            {code('search_in=serials')} also searches serial numbers:{' '}
            <Example search="search=C210&search_in=serials" />
          </li>
          <li>
            {code('pictures=cleared')} shows only pictures whose license is commonly accepted for
            public reuse, and drawings for the others. <Link to={CREDITS_PATH}>Credits</Link> says
            what each license requires.
          </li>
          <li>
            {code('columns')} and {code('density')} set the layout of the table:{' '}
            <Example search="view=table&columns=name,flights_count&density=compact" />
          </li>
        </ul>
      </Topic>
      <Topic title="Kiosk" id="kiosk">
        <p>
          {code(KIOSK_PATH)} shows one craft after the other, full screen. It shows the active
          craft, those in space first, unless its address has filters. With {code('of=all')} and no
          filter it shows every craft.{' '}
          <Link
            to={`${KIOSK_PATH}?${KIOSK_EXAMPLE}`}
            translate="no"
            className="font-mono text-note"
          >
            {KIOSK_PATH}?{KIOSK_EXAMPLE}
          </Link>
        </p>
        <p>
          <Link to={KIOSK_BUILDER_PATH}>Set up a display</Link> creates the address for you. On a
          keyboard, the space bar pauses, the arrow keys go to the next or previous craft, d opens
          the diagnostics, and Escape goes to the list. The address takes these parameters as well
          as those of the list:
        </p>
        <KioskOptionList />
      </Topic>
      <Topic title="JSON">
        <p>
          Every list and every craft’s page has a link to its data as JSON, in Launch Library’s own
          format, and a link to the same query at Launch Library.
        </p>
      </Topic>
      <Topic title="The data" id="data">
        <p>
          This catalogue contains a snapshot of Launch Library’s records, so browsing it sends no
          requests to Launch Library. Launch Library allows 15 API requests an hour for each IP
          address, and asks sites not to send their visitors’ browsers there. The line under the
          header shows how old the snapshot is. On <Link to={DATA_PATH}>Data and updates</Link> you
          can see what it contains, and update it.
        </p>
        <p>
          {code('source=live')} loads each list and each craft from Launch Library instead, and{' '}
          {code('source=snapshot')} from the catalogue. Both override the setting of this device and
          of the site. Filter counts, comparisons, the overview and downloads always use the
          catalogue. <Example search="source=live" />
        </p>
      </Topic>
    </div>
  );
}
