import { countFilters } from '#catalogue/query/catalogue-query.ts';
import type { QueryNotice } from '#ll2/query-notice.ts';
import { withoutRepeats } from '#ll2/without-repeats.ts';
import { toWebUrl } from '#lib/web-url.ts';
import { formatNightHours, type NightHours, parseNightHours } from '#lib/night-hours.ts';
import { formatListSearch, type ListState, parseListSearch } from '#paths/list.ts';
import { takeOptional } from '#paths/take-choice.ts';

/** The kiosk's URL: which craft a display shows, and how. Paths leave out the site's base. */

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

export const DEFAULT_OPTIONS: KioskOptions = {
  seconds: 20,
  order: 'list',
  seed: 1,
  theme: null,
  clock: true,
  motion: true,
  qr_base: null,
  night: null,
  shift: true,
  update: null,
  debug: false,
};

export const KIOSK_PATH = '/kiosk';
export const KIOSK_BUILDER_PATH = '/kiosk/build';

/** Whole numbers that an option takes. */
export const KIOSK_BOUNDS = {
  seconds: { min: 1, max: 3600 },
  seed: { min: 0, max: 999_999 },
  update: { min: 5, max: 1440 },
} as const;

/** A list as a display of its own. Of a list without filters the display shows every craft. */
export function toKioskPath(list: ListState): string {
  const ofAll = countFilters(list.query) === 0;
  return `${KIOSK_PATH}${formatKioskSearch({ list, ofAll, options: DEFAULT_OPTIONS })}`;
}

type Reading = { params: URLSearchParams; notices: QueryNotice[] };

function take({ params }: Reading, parameter: string): string {
  const value = params.get(parameter) ?? '';
  params.delete(parameter);
  return value;
}

function takeNumber<Usual extends number | null>(
  reading: Reading,
  parameter: keyof typeof KIOSK_BOUNDS,
  usual: Usual,
): number | Usual {
  const value = take(reading, parameter);
  const { min, max } = KIOSK_BOUNDS[parameter];
  const number = Number(value);
  if (value === '') return usual;
  if (/^\d{1,9}$/.test(value) && number >= min && number <= max) return number;
  const message = `${usual === null ? 'Left out' : `Taken as ${usual}`}: a whole number from ${min} to ${max}.`;
  reading.notices.push({ parameter, value, message });
  return usual;
}

function takeWord<Word extends string>(
  reading: Reading,
  parameter: string,
  words: readonly Word[],
): Word | null {
  const { choice, notices } = takeOptional(reading.params, parameter, words);
  reading.notices.push(...notices);
  return choice;
}

function takeSwitch(reading: Reading, parameter: 'clock' | 'motion' | 'shift'): boolean {
  return takeWord(reading, parameter, ['on', 'off']) !== 'off';
}

function takeNight(reading: Reading): NightHours | null {
  const value = take(reading, 'night');
  const hours = parseNightHours(value);
  if (hours === null && value !== '') {
    const message = 'Left out: night takes hours like 22:00-06:30.';
    reading.notices.push({ parameter: 'night', value, message });
  }
  return hours;
}

function takeQrBase(reading: Reading): string | null {
  const value = take(reading, 'qr_base');
  const url = toWebUrl(value);
  if (url !== null) return url.href.replace(/\/+$/, '');
  if (value !== '') {
    const message = 'Left out: qr_base takes a web address.';
    reading.notices.push({ parameter: 'qr_base', value, message });
  }
  return null;
}

/** Reads a kiosk's query string. Never throws: what isn't understood comes back as notices. */
export function parseKioskSearch(search: string): KioskState & { notices: QueryNotice[] } {
  const reading: Reading = withoutRepeats(new URLSearchParams(search));
  const ofAll = takeWord(reading, 'of', ['all']) === 'all';
  const options: KioskOptions = {
    seconds: takeNumber(reading, 'seconds', DEFAULT_OPTIONS.seconds),
    order: takeWord(reading, 'order', ['list', 'shuffle']) ?? DEFAULT_OPTIONS.order,
    seed: takeNumber(reading, 'seed', DEFAULT_OPTIONS.seed),
    theme: takeWord(reading, 'theme', ['paper', 'night']),
    clock: takeSwitch(reading, 'clock'),
    motion: takeSwitch(reading, 'motion'),
    qr_base: takeQrBase(reading),
    night: takeNight(reading),
    shift: takeSwitch(reading, 'shift'),
    update: takeNumber(reading, 'update', DEFAULT_OPTIONS.update),
    debug: takeWord(reading, 'debug', ['1']) === '1',
  };
  const { notices, ...list } = parseListSearch(reading.params.toString());
  return { list, ofAll, options, notices: [...notices, ...reading.notices] };
}

const unlessDefault = (value: string | number, usual: string | number) =>
  value === usual ? '' : String(value);

/** The inverse of parseKioskSearch, with its question mark. Defaults are unwritten. */
export function formatKioskSearch({ list, ofAll, options }: KioskState): string {
  const defaults = DEFAULT_OPTIONS;
  const pairs: [string, string][] = [
    ['of', ofAll ? 'all' : ''],
    ['seconds', unlessDefault(options.seconds, defaults.seconds)],
    ['order', unlessDefault(options.order, defaults.order)],
    ['seed', unlessDefault(options.seed, defaults.seed)],
    ['theme', options.theme ?? ''],
    ['clock', options.clock ? '' : 'off'],
    ['motion', options.motion ? '' : 'off'],
    ['qr_base', options.qr_base ?? ''],
    ['night', options.night === null ? '' : formatNightHours(options.night)],
    ['shift', options.shift ? '' : 'off'],
    ['update', String(options.update ?? '')],
    ['debug', options.debug ? '1' : ''],
  ];
  const written = new URLSearchParams(pairs.filter(([, value]) => value !== '')).toString();
  const ofList = formatListSearch(list).replace(/^\?/, '');
  const search = [ofList, written].filter((part) => part !== '').join('&');
  return search === '' ? '' : `?${search}`;
}
