import { DEFAULT_OPTIONS, KIOSK_BOUNDS, type KioskOptions } from '#paths/kiosk.ts';

export type OptionWords = {
  label: string;
  /** What it does, in a line. */
  explanation: string;
  /** What the address may say, and what holds when it says nothing. */
  takes: string;
};

function toNumberTaken(option: keyof typeof KIOSK_BOUNDS): string {
  const { min, max } = KIOSK_BOUNDS[option];
  return `${min} to ${max}; ${DEFAULT_OPTIONS[option] ?? 'as the site says'} unless set`;
}

/** What the options of a display are called and what they do, wherever they are chosen or explained. */
export const OPTION_WORDS = {
  seconds: {
    label: 'Seconds for each craft',
    explanation: 'How long one stays on the screen.',
    takes: toNumberTaken('seconds'),
  },
  order: {
    label: 'Order',
    explanation: 'As the list is ordered, or shuffled: each craft once a round, each round anew.',
    takes: 'list or shuffle; list unless set',
  },
  seed: {
    label: 'Shuffle number',
    explanation: 'Displays with the same number shuffle alike.',
    takes: toNumberTaken('seed'),
  },
  theme: {
    label: 'Theme of the display',
    explanation: 'Paper is light, night is dark.',
    takes: 'paper or night; the device’s own unless set',
  },
  clock: {
    label: 'Running clock',
    explanation: 'The time in space of a craft that is in space runs on.',
    takes: 'on or off; on unless set',
  },
  motion: {
    label: 'Cross-fade',
    explanation: 'One craft fades into the next, unless the device asks for less motion.',
    takes: 'on or off; on unless set',
  },
  qr_base: {
    label: 'Where QR codes lead',
    explanation:
      'The address of the catalogue for visitors’ phones, where they can’t reach the display’s own. Empty for this site.',
    takes: 'a web address; this site unless set',
  },
  night: {
    label: 'Dim at night',
    explanation: 'By the display’s own clock. The night may go past midnight.',
    takes: 'hours like 22:00-06:30; never unless set',
  },
  shift: {
    label: 'Pixel shift',
    explanation: 'The picture moves a little now and then, so that nothing burns into the screen.',
    takes: 'on or off; on unless set',
  },
  update: {
    label: 'Minutes between looks for newer data',
    explanation: 'At this site, not at Launch Library. Empty for as often as the site says.',
    takes: toNumberTaken('update'),
  },
  debug: {
    label: 'Diagnostics',
    explanation: 'Opens the display’s account of itself, for who sets it up.',
    takes: '1 opens them; closed unless set',
  },
} as const satisfies Record<keyof KioskOptions, OptionWords>;
