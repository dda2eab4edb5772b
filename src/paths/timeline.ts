/** The timeline's URL: whose flights it shows, when, and how. Paths leave out the site’s base. */

import { parseCatalogueParameters } from '#catalogue/query/catalogue-parameters.ts';
import {
  choice,
  formatParameters,
  parameter,
  type ParameterTable,
  pickValues,
  type QueryNotice,
  toSearch,
} from '#lib/query-parameters.ts';
import { LIST_PARAMETERS, type ListState, toListState, toListValues } from '#paths/list.ts';
import { TIMELINE_PATH } from '#paths/pages.ts';

/** What the flights of a lane have in common. */
export type Lanes = 'family' | 'agency';

type TimelineView = {
  /** The first year or day of the shown time: `1969` or `1969-07-16`. Null: from the first flight. */
  from: string | null;
  /** The last year or day of the shown time, itself included. Null: until today. */
  to: string | null;
  lanes: Lanes;
  /** The day for which the page says what was in space, such as `1969-07-20`. */
  on: string | null;
};

export type TimelineState = { list: ListState } & TimelineView;

const DAY_MS = 86_400_000;
/** Both included: all of spaceflight, and some time to come. */
const YEARS = { min: 1900, max: 2199 };

/** A year, or a day that the calendar has. */
function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= YEARS.min && Number(text) <= YEARS.max;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isYear(text.slice(0, 4))) return false;
  // The 30th of February is parsed as a day of March.
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const bound = parameter<string | null>({
  default: null,
  accepts: `a year or a date, like 1969 or 1969-07-16, from ${YEARS.min} to ${YEARS.max}`,
  parse: (text) => (isYear(text) || isDay(text) ? text : null),
  format: (text) => text ?? '',
});

const day = parameter<string | null>({
  default: null,
  accepts: `a date like 1969-07-20, from ${YEARS.min} to ${YEARS.max}`,
  parse: (text) => (isDay(text) ? text : null),
  format: (text) => text ?? '',
});

const VIEW_PARAMETERS: ParameterTable<TimelineView> = {
  from: bound,
  to: bound,
  lanes: choice(['family', 'agency'], 'family'),
  on: day,
};

const TIMELINE_PARAMETERS = { ...LIST_PARAMETERS, ...VIEW_PARAMETERS };

/** The first moment of a year or day, in ms since 1970. */
export function toFirstMoment(yearOrDay: string): number {
  return Date.parse(yearOrDay);
}

/** The moment after a year or day, in ms since 1970. */
export function toMomentAfter(yearOrDay: string): number {
  return yearOrDay.length === 4
    ? Date.UTC(Number(yearOrDay) + 1, 0)
    : Date.parse(yearOrDay) + DAY_MS;
}

/** Parses a timeline's query string. Never throws: notices report what isn't understood. */
export function parseTimelineSearch(
  search: string,
): TimelineState & { notices: readonly QueryNotice[] } {
  const { values, notices } = parseCatalogueParameters(TIMELINE_PARAMETERS, search);
  const view = pickValues(VIEW_PARAMETERS, values);
  const list = toListState(values);
  const { from, to } = view;
  if (from === null || to === null || toFirstMoment(from) < toMomentAfter(to))
    return { list, ...view, notices };
  return {
    list,
    ...view,
    from: null,
    to: null,
    notices: [
      ...notices,
      { parameter: 'from', value: from, message: 'Is after “to”. Both are ignored.' },
      { parameter: 'to', value: to, message: 'Is before “from”. Both are ignored.' },
    ],
  };
}

/** The inverse of parseTimelineSearch, with its question mark. */
export function formatTimelineSearch({ list, ...view }: TimelineState): string {
  const values = { ...toListValues(list), ...view };
  return toSearch(formatParameters(TIMELINE_PARAMETERS, values));
}

export function toTimelinePath(state: TimelineState): string {
  return `${TIMELINE_PATH}${formatTimelineSearch(state)}`;
}
