import { firstLaunchOf } from '#catalogue/engine/first-launch.ts';
import { formatShortDuration } from '#lib/duration.ts';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { COLUMN_WIDTH, estimateWidth } from '#screens/kiosk/display/fit-text.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';

/** A recorded fact: `4` and `flights`. */
export type SlideFact = { value: string; words: string };

const MAX_FACTS = 3;
/** Beside them stands the QR code. Sizes and widths are units of the display. */
const FACTS_WIDTH = COLUMN_WIDTH - 20;
const FACT_GAP = 4;
const VALUE_SIZE = 7;
const WORDS_SIZE = 3.9;

const toYear = (time: number) => `${new Date(time).getUTCFullYear()}`;

function toCount(count: number | null, one: string, many: string): SlideFact | null {
  if (count === null || count <= 0) return null;
  return { value: formatNumber(count), words: count === 1 ? one : many };
}

/** Facts of the craft itself. */
function toOwnFacts(spacecraft: Spacecraft): (SlideFact | null)[] {
  const { flights_count, time_docked } = spacecraft;
  const docked = toRecordedDuration(time_docked, flights_count);
  const firstLaunch = firstLaunchOf(spacecraft);
  return [
    toCount(flights_count, 'flight', 'flights'),
    docked.kind === 'known'
      ? { value: formatShortDuration(docked.seconds), words: 'docked' }
      : null,
    firstLaunch === null
      ? null
      : {
          value: toYear(firstLaunch),
          words: flights_count === 1 ? 'launched' : 'first flight',
        },
  ];
}

/** Facts of all craft of its design. */
function toDesignFacts({ spacecraft_config: config }: Spacecraft): (SlideFact | null)[] {
  if (config?.response_mode !== 'detailed') return [];
  const { crew_capacity, height, spacecraft_flown } = config;
  return [
    toCount(crew_capacity, 'seat', 'seats'),
    toCount(spacecraft_flown, 'of its kind', 'of its kind'),
    height === null || height <= 0
      ? null
      : { value: `${formatNumber(Math.round(height * 10) / 10)} m`, words: 'tall' },
  ];
}

/** Up to three recorded facts of a craft, then of its design: as many as fit beside the QR code. */
export function toSlideFacts(spacecraft: Spacecraft): SlideFact[] {
  const facts: SlideFact[] = [];
  let room = FACTS_WIDTH;
  for (const fact of [...toOwnFacts(spacecraft), ...toDesignFacts(spacecraft)]) {
    if (fact === null || facts.length === MAX_FACTS) continue;
    const width = Math.max(
      estimateWidth(fact.value) * VALUE_SIZE,
      estimateWidth(fact.words) * WORDS_SIZE,
    );
    if (width > room) continue;
    facts.push(fact);
    room -= width + FACT_GAP;
  }
  return facts;
}

/** The year in which a craft's design first flew; null when it isn't recorded. */
export function toDesignYear({ spacecraft_config: config }: Spacecraft): string | null {
  if (config?.response_mode !== 'detailed') return null;
  const time = Date.parse(config.maiden_flight ?? '');
  return Number.isNaN(time) ? null : toYear(time);
}
