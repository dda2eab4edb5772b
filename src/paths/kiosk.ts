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

/** `list` shows craft in the order of their list; `shuffle` each once a round, each round anew. */
export type SlideOrder = 'list' | 'shuffle';
export type KioskTheme = 'paper' | 'night';

export type KioskOptions = {
  /** Seconds for each craft. */
  seconds: number;
  order: SlideOrder;
  /** Displays with the same seed shuffle alike. */
  seed: number;
  /** Null follows the device. */
  theme: KioskTheme | null;
  /** Whether the time in space of a craft in space runs on. */
  clock: boolean;
  /** Whether one craft fades into the next. Readers who want less motion have none either way. */
  motion: boolean;
  /** Where the QR codes lead; null is this site itself. */
  qr_base: string | null;
  /** When the display is dimmed, local time. */
  night: NightHours | null;
  /** Whether the picture moves a little, so that nothing burns into a screen. */
  shift: boolean;
  /** Minutes between two looks for newer data; null is as the site says. */
  update: number | null;
  /** Whether the diagnostics are open. */
  debug: boolean;
};

export type KioskState = {
  /** Whose craft are shown, as it was asked for. Its page, layout and columns don't matter here. */
  list: ListState;
  /** Every craft, where no filter narrows the list. Else those are the active ones. */
  ofAll: boolean;
  options: KioskOptions;
};

export const KIOSK_PATH = '/kiosk';
export const KIOSK_BUILDER_PATH = '/kiosk/build';

/** Whole numbers that an option takes. */
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
  order: choice(['list', 'shuffle'], 'list'),
  seed: wholeNumber(KIOSK_BOUNDS.seed, 1),
  theme: choice<KioskTheme, null>(['paper', 'night'], null),
  clock: onOff,
  motion: onOff,
  qr_base: webAddress,
  night: nightHours,
  shift: onOff,
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
