import { ORDERING_FIELDS } from '#ll2/ordering.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from '#ll2/query.ts';
import { EMBED_PATH } from '#paths/embed.ts';
import { KIOSK_PATH } from '#paths/kiosk.ts';
import { TIMELINE_PATH } from '#paths/pages.ts';
import { MISSING_VALUES } from '#catalogue/query/missing-values.ts';
import { Address, Code, Example, Subtopic } from '#screens/help/HelpTopic.tsx';
import { KioskOptionList } from '#screens/help/KioskOptionList.tsx';
import { SORT_LABELS } from '#wording/labels.ts';

const KIOSK_EXAMPLE = `${KIOSK_PATH}?in_space=true&seconds=30&night=22:00-06:30`;
const TIMELINE_EXAMPLE = `${TIMELINE_PATH}?family=1&from=1998&to=2011&on=2000-11-02`;

function Ll2Parameters() {
  return (
    <Subtopic title="Launch Library’s own parameters">
      <p>
        The address of every list is a Launch Library 2 query. You can copy what follows{' '}
        <Code>/spacecraft/?</Code> in its API and paste it after <Code>/spacecraft?</Code> here, or
        the other way round.
      </p>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        <li>
          <Code>search</Code> finds words anywhere in the name of a craft or of its configuration.
          All words must match. <Example search="search=soyuz+ms" /> Quotes are searched for like
          letters; Launch Library may read quoted words as one phrase, depending on its version.
        </li>
        <li>
          <Code>status</Code> and <Code>spacecraft_config</Code> take one id.{' '}
          <Example search="status=1" /> <Example search="spacecraft_config=38" />
        </li>
        <li>
          <Code>in_space</Code> and <Code>is_placeholder</Code> take true or false, in upper or
          lower case. <Example search="in_space=true" />
        </li>
        <li>
          <Code>name</Code> takes the exact name, in upper and lower case.{' '}
          <Example search="name=Dragon+C109" />
        </li>
        <li>
          <Code>ordering</Code> sorts by{' '}
          {ORDERING_FIELDS.map((field) => `${SORT_LABELS[field]} (${field})`).join(', ')}. A minus
          before a field sorts in descending order. Separate several fields by commas: each one
          decides ties of the one before. Unknown values always come last, and remaining ties are
          sorted by id. <Example search="ordering=-flights_count,-time_in_space" />
        </li>
        <li>
          <Code>limit</Code> sets the number of rows on a page: {DEFAULT_LIMIT} by default,{' '}
          {MAX_LIMIT} at most. <Code>offset</Code> is the number of rows to skip.{' '}
          <Example search="limit=24&offset=24" />
        </li>
        <li>
          <Code>mode=detailed</Code> adds flights and details of the configuration, such as size and
          crew. The table shows them in more columns. <Example search="mode=detailed&view=table" />
        </li>
      </ul>
    </Subtopic>
  );
}

function OwnParameters() {
  return (
    <Subtopic title="Parameters that only this catalogue has">
      <p>
        You can combine them with Launch Library’s own. A view that uses one of these filters can’t
        be opened in Launch Library.
      </p>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        <li>
          <Code>search_in=everything</Code>, which the search field uses, also searches serial
          numbers, missions, agencies, countries and families, and matches numbers whole;{' '}
          <Code>search_in=serials</Code> searches names and serial numbers.{' '}
          <Example search="search=C210&search_in=serials" />
        </li>
        <li>
          Several values, separated by commas, match any of them. <Example search="status=1,2" />
        </li>
        <li>
          <Code>type</Code>, <Code>agency</Code>, <Code>family</Code>, <Code>country</Code> and{' '}
          <Code>license</Code> (of the picture) take ids; <Code>in_use</Code>,{' '}
          <Code>human_rated</Code> and <Code>free_picture</Code> take true or false;{' '}
          <Code>first_flight</Code> takes a decade. For a value without an id, write a tilde and its
          name. <Example search="spacecraft_config=~Vostok" />{' '}
          <Example search="first_flight=1960" />
        </li>
        <li>
          <Code>missing</Code> finds craft without a recorded value: {MISSING_VALUES.join(', ')}.{' '}
          <Example search="missing=time_in_space" />
        </li>
        <li>
          <Code>flights_min</Code>, <Code>flights_max</Code>, <Code>days_in_space_min</Code> and{' '}
          <Code>days_in_space_max</Code> take whole numbers. <Example search="flights_min=2" />
        </li>
        <li>
          <Code>sort</Code> sorts by any column; Launch Library’s <Code>ordering</Code> has five.{' '}
          <Example search="sort=agency,name" />
        </li>
        <li>
          <Code>view</Code> takes cards or table; <Code>columns</Code> and <Code>density</Code> set
          the layout of the table.{' '}
          <Example search="view=table&columns=name,flights_count&density=compact" />
        </li>
        <li>
          The timeline also takes <Code>from</Code> and <Code>to</Code> (years or dates),{' '}
          <Code>lanes</Code> (family or agency) and <Code>on</Code> (a date).{' '}
          <Address to={TIMELINE_EXAMPLE}>{TIMELINE_EXAMPLE}</Address>
        </li>
        <li>
          <Code>pictures=cleared</Code> shows only pictures whose license is commonly accepted for
          public reuse, and drawings for the others.
        </li>
        <li>
          <Code>source=live</Code> loads each list and each craft from Launch Library, and{' '}
          <Code>source=snapshot</Code> from the catalogue. Both override the setting of this device
          and of the site. Filter counts, comparisons, the overview and downloads always use the
          catalogue. <Example search="source=live" />
        </li>
      </ul>
    </Subtopic>
  );
}

/** The parameters of lists and of the kiosk, for people who write links by hand. */
export function UrlParameters() {
  return (
    <>
      <Ll2Parameters />
      <OwnParameters />
      <Subtopic title="Parameters of a display" id="kiosk">
        <p>
          <Code>{KIOSK_PATH}</Code> shows the active craft, those in space first, unless its address
          has filters. With <Code>of=all</Code> and no filter it shows every craft.{' '}
          <Address to={KIOSK_EXAMPLE}>{KIOSK_EXAMPLE}</Address> It takes these parameters as well as
          those of a list:
        </p>
        <KioskOptionList />
      </Subtopic>
      <Subtopic title="Parameters of an embed" id="embed">
        <p>
          <Code>{EMBED_PATH}</Code> shows spacecraft in a frame on another site’s page. It takes the
          parameters of a list, and <Code>show</Code>: cards or table, or card or clock for the one
          craft whose ID is in <Code>id</Code>. <Code>theme</Code> takes paper or night; default:
          the device’s theme.
        </p>
      </Subtopic>
      <Subtopic title="JSON">
        <p>
          Every list and every craft’s page has a link to its data as JSON, in Launch Library’s own
          format, and a link to the same query at Launch Library.
        </p>
      </Subtopic>
    </>
  );
}
