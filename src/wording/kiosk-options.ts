import { DEFAULT_OPTIONS, KIOSK_BOUNDS, type KioskOptions, type SlideOrder } from '#paths/kiosk.ts';

export type OptionText = {
  label: string;
  /** What it does, in a line. */
  explanation: string;
  /** The values that a URL may give, and the default. */
  accepts: string;
};

function toNumberRange(option: keyof typeof KIOSK_BOUNDS): string {
  const { min, max } = KIOSK_BOUNDS[option];
  return `${min} to ${max}; default: ${DEFAULT_OPTIONS[option] ?? 'the site’s setting'}`;
}

/** The kiosk’s options, for the form that sets up a display and for the help. */
export const OPTION_TEXTS = {
  seconds: {
    label: 'Seconds for each craft',
    explanation: 'How long each craft stays on the screen.',
    accepts: toNumberRange('seconds'),
  },
  order: {
    label: 'Order',
    explanation:
      'In the list’s order; shuffled: each craft once a round, in a new order each round; or on this day first: the craft that were launched, or whose mission ended, on this day of an earlier year, by UTC.',
    accepts: 'list, shuffle or today; default: list',
  },
  seed: {
    label: 'Shuffle number',
    explanation: 'Displays with the same number have the same order.',
    accepts: toNumberRange('seed'),
  },
  overview: {
    label: 'Slide “In space now”',
    explanation:
      'Begins each round with all of the chosen craft that are in space, each with its clock.',
    accepts: 'on or off; default: off',
  },
  theme: {
    label: 'Theme of the display',
    explanation: 'Paper is light, night is dark.',
    accepts: 'paper or night; default: the device’s theme',
  },
  clock: {
    label: 'Running clock',
    explanation: 'Counts on the time of a craft that is in space.',
    accepts: 'on or off; default: on',
  },
  motion: {
    label: 'Fade between craft',
    explanation: 'Unless the device is set to reduce motion.',
    accepts: 'on or off; default: on',
  },
  qr_base: {
    label: 'Where QR codes lead',
    explanation:
      'The catalogue’s address for visitors’ phones, if they can’t reach the display’s own. Leave it empty for this site.',
    accepts: 'a web address; default: this site',
  },
  night: {
    label: 'Dim at night',
    explanation: 'By the display’s clock. The night may go past midnight.',
    accepts: 'hours like 22:00-06:30; default: never',
  },
  shift: {
    label: 'Protect the screen',
    explanation: 'Moves everything a little now and then, so that nothing burns in.',
    accepts: 'on or off; default: on',
  },
  update: {
    label: 'Data refresh interval (minutes)',
    explanation:
      'How often to check this site for newer data. Leave it empty for the site’s setting.',
    accepts: toNumberRange('update'),
  },
  debug: {
    label: 'Show diagnostics',
    explanation: 'Shows the display’s status, for whoever sets it up.',
    accepts: '1 shows them; default: hidden',
  },
} as const satisfies Record<keyof KioskOptions, OptionText>;

/** The orders in the form that sets up a display. */
export const ORDER_LABELS = {
  list: 'As listed',
  shuffle: 'Shuffled',
  today: 'On this day first',
} as const satisfies Record<SlideOrder, string>;
