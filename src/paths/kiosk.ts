/** The kiosk’s URL: which craft a display shows, and how. Paths leave out the site’s base. */

import { parseCatalogueParameters } from '#catalogue/query/catalogue-parameters.ts';
import { countFilters } from '#catalogue/query/catalogue-query.ts';
import { formatNightHours, type NightHours, parseNightHours } from '#lib/night-hours.ts';
import {
  choice,
  flag,
  formatParameters,
  onOff,
  parameter,
  type ParameterTable,
  pickValues,
  type QueryNotice,
  toDefaults,
  toSearch,
  wholeNumber,
} from '#lib/query-parameters.ts';
import { toWebUrl } from '#lib/web-url.ts';
import { LIST_PARAMETERS, type ListState, toListState, toListValues } from '#paths/list.ts';

/**
 * `list` keeps the list’s order; `shuffle` shows each craft once a round, in a new order each round; `today` starts with
 * the craft that were launched, or whose mission ended, on this day of an earlier year.
 */
export const SLIDE_ORDERS = ['list', 'shuffle', 'today'] as const;
export type SlideOrder = (typeof SLIDE_ORDERS)[number];
export type KioskTheme = 'paper' | 'night';

export type KioskOptions = {
  /** Seconds for each craft. */
  seconds: number;
  order: SlideOrder;
  /** Displays with the same seed have the same order. */
  seed: number;
  /** Begins each round with a slide of all craft that are in space. */
  overview: boolean;
  /** Null means the device’s theme. */
  theme: KioskTheme | null;
  /** Counts up the time in space of a craft that is in space. */
  clock: boolean;
  /** Fades one craft into the next, unless the device is set to reduce motion. */
  motion: boolean;
  /** Where the QR codes lead; null means this site. */
  qr_base: string | null;
  /** When the display is dimmed, in local time. */
  night: NightHours | null;
  /** Moves everything a little now and then, to prevent burn-in. */
  shift: boolean;
  /** Minutes between checks for newer data; null means the site’s setting. */
  update: number | null;
  /** Opens the diagnostics. */
  debug: boolean;
};

export type KioskState = {
  /** The craft to show. The list’s page, layout and columns are ignored. */
  list: ListState;
  /** Without filters: every craft, and not just the active ones. */
  ofAll: boolean;
  options: KioskOptions;
};

export const KIOSK_PATH = '/kiosk';

/** Both included. */
export const KIOSK_BOUNDS = {
  seconds: { min: 1, max: 3600 },
  seed: { min: 0, max: 999_999 },
  update: { min: 5, max: 1440 },
} as const;

const nightHours = parameter<NightHours | null>({
  default: null,
  accepts: 'hours like 22:00-06:30',
  parse: parseNightHours,
  format: (hours) => (hours === null ? '' : formatNightHours(hours)),
});

const webAddress = parameter<string | null>({
  default: null,
  accepts: 'a web address',
  parse: (text) => toWebUrl(text)?.href.replace(/\/+$/, '') ?? null,
  format: (address) => address ?? '',
});

const OPTION_PARAMETERS: ParameterTable<KioskOptions> = {
  seconds: wholeNumber(KIOSK_BOUNDS.seconds, 20),
  order: choice<SlideOrder, 'list'>(SLIDE_ORDERS, 'list'),
  seed: wholeNumber(KIOSK_BOUNDS.seed, 1),
  overview: onOff(false),
  theme: choice<KioskTheme, null>(['paper', 'night'], null),
  clock: onOff(true),
  motion: onOff(true),
  qr_base: webAddress,
  night: nightHours,
  shift: onOff(true),
  update: wholeNumber(KIOSK_BOUNDS.update, null),
  debug: flag('1'),
};

const KIOSK_PARAMETERS = { ...LIST_PARAMETERS, of: flag('all'), ...OPTION_PARAMETERS };

export const DEFAULT_OPTIONS: KioskOptions = toDefaults(OPTION_PARAMETERS);

/** Parses a kiosk's query string. Never throws: notices report what isn't understood. */
export function parseKioskSearch(search: string): KioskState & { notices: QueryNotice[] } {
  const { values, notices } = parseCatalogueParameters(KIOSK_PARAMETERS, search);
  const options = pickValues(OPTION_PARAMETERS, values);
  return { list: toListState(values), ofAll: values.of, options, notices };
}

/** The inverse of parseKioskSearch, with its question mark. */
export function formatKioskSearch({ list, ofAll, options }: KioskState): string {
  const values = { ...toListValues(list), of: ofAll, ...options };
  return toSearch(formatParameters(KIOSK_PARAMETERS, values));
}

/** The display of a list. It shows every craft when the list has no filters. */
export function toKioskPath(list: ListState): string {
  const ofAll = countFilters(list.query) === 0;
  return `${KIOSK_PATH}${formatKioskSearch({ list, ofAll, options: DEFAULT_OPTIONS })}`;
}
