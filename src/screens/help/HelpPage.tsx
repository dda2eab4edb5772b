import {
  ABOUT_PATH,
  CHANGES_PATH,
  COMPARE_PATH,
  CREDITS_PATH,
  DATA_PATH,
  KIOSK_BUILDER_PATH,
  TIMELINE_PATH,
} from '#paths/pages.ts';
import { parseListSearch, toListPath } from '#paths/list.ts';
import { Topic } from '#screens/help/HelpTopic.tsx';
import { UrlParameters } from '#screens/help/UrlParameters.tsx';
import { Link } from '#ui/Link.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** The topics by their ids, which links to them use. */
const TITLES = {
  find: 'Find a spacecraft',
  share: 'Share what you see',
  display: 'Hang it on a wall',
  pictures: 'Use a picture',
  export: 'Get the data out',
  data: 'Know what is true',
  developers: 'For developers',
} as const;

function ListExample({ search, children }: { search: string; children: string }) {
  return (
    <Link to={toListPath(parseListSearch(search))} className="inline-flex min-h-6 items-center">
      {children}
    </Link>
  );
}

/** How to do what visitors come for, and last what people who write links need. */
export function HelpPage() {
  return (
    <div className="flex prose-width flex-col gap-8">
      <title>Help · Spacecraft catalogue</title>
      <PageHeading>Help</PageHeading>
      <nav aria-label="On this page">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {Object.entries(TITLES).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Topic id="find" title={TITLES.find}>
        <p>
          Type any part of a name, a mission, a serial number, an agency or a country into the
          search. Upper and lower case are the same. With several words, all of them must match.
          Numbers must match whole: Apollo 11 does not find CSM-118. If you misspell a word, the
          page suggests what comes nearest.
        </p>
        <p>
          The filters under the search say how many spacecraft each choice would leave. Combine as
          many as you like, and remove one with the × on its label. You can order by any figure, and
          see the same craft as cards or as a table. Try{' '}
          <ListExample search="in_space=true&ordering=-time_in_space&limit=24">
            what is in space now
          </ListExample>
          ,{' '}
          <ListExample search="human_rated=true&ordering=-flights_count&limit=24">
            crewed craft by flights
          </ListExample>{' '}
          or{' '}
          <ListExample search="first_flight=1960&sort=first_launch&limit=24">
            the craft of the 1960s
          </ListExample>
          .
        </p>
        <p>
          “In space” says where a craft was on the day of the data. Active is a status: in service,
          in space or on the ground. <Link to={COMPARE_PATH}>Compare</Link> shows craft side by side
          and to scale.
        </p>
        <p>
          <Link to={TIMELINE_PATH}>Timeline</Link> shows every recorded flight, and who was in space
          on any day.
        </p>
        <p>
          Choose a day there to see which of the filtered craft were in space, for how long, and
          what they were docked to.
        </p>
        <p>
          On a keyboard, the slash key goes to the search, the arrow keys go from craft to craft,
          and the question mark lists all shortcuts.
        </p>
      </Topic>
      <Topic id="share" title={TITLES.share}>
        <p>
          The address in your browser holds everything you see: search, filters, order, page and
          layout. Copy it, or use the buttons beside the list and on a craft’s page to copy the
          link, or a citation of it for a text or a reference manager. Whoever opens it sees the
          same view. You can also save a view on this device, under a name of your own. The same
          menus copy HTML for a page of your own.
        </p>
        <p>
          “Print” on a craft’s page makes a label for an object (A6) or a sheet (A4), with a code
          that leads to the page. The browser prints tables and comparisons.
        </p>
      </Topic>
      <Topic id="display" title={TITLES.display}>
        <p>
          <Link to={KIOSK_BUILDER_PATH}>Set up a display</Link> for a wall or an exhibition: one
          craft after the other, full screen, to be read from across a room. Choose which craft, how
          long each stays and when the screen goes dark, then open the link there. It runs for
          months, even offline.
        </p>
        <p>
          With a keyboard, the space bar pauses, the arrow keys go to the next or previous craft, d
          opens the diagnostics, and Escape goes to the list.
        </p>
      </Topic>
      <Topic id="pictures" title={TITLES.pictures}>
        <p>
          Each picture has its credit and license under it. The page of a craft says in words what
          the license allows, and copies a credit line for you.{' '}
          <Link to={CREDITS_PATH}>Credits</Link> shows all pictures, first those that are{' '}
          <ListExample search="free_picture=true&ordering=-flights_count&limit=24">
            free to reuse
          </ListExample>
          . If no rights are recorded, assume that you need permission. The line drawings are this
          project’s, under the MIT license.
        </p>
      </Topic>
      <Topic id="export" title={TITLES.export}>
        <p>
          Every list can be downloaded, whole and not only the page you see: as a spreadsheet (CSV)
          or as JSON. If you publish the figures, credit Launch Library 2 by The Space Devs and, for
          launches and mission ends that are not its own, Jonathan McDowell.
        </p>
      </Topic>
      <Topic id="data" title={TITLES.data}>
        <p>
          The facts are Launch Library’s, as of the day in the header. A dash means that a value is
          not recorded; nothing is guessed in silence. Where a value was seen earlier, computed,
          taken from another source or concluded, the craft’s page says so, and{' '}
          <Link to={DATA_PATH}>Data and updates</Link> counts them.{' '}
          <Link to={CHANGES_PATH}>What changed</Link> tells launches, landings and new craft from
          one snapshot to the next, and has a feed.{' '}
          <Link to={ABOUT_PATH}>About this catalogue</Link> says where to report a mistake.
        </p>
        <p>
          Browsing sends nothing to Launch Library, which allows 15 API requests an hour for each IP
          address. “Get all” in the header, or Data and updates, downloads the current records to
          this device.
        </p>
      </Topic>
      <Topic id="developers" title={TITLES.developers}>
        <UrlParameters />
      </Topic>
    </div>
  );
}
