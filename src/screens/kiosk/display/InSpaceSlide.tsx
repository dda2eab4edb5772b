import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate, formatNumber } from '#lib/format.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { DataDate } from '#screens/kiosk/display/DataDate.tsx';
import { fitTileName, fitTiles, toRoom } from '#screens/kiosk/display/fit-tiles.ts';
import { describeSince, timeInFlightAt } from '#spacecraft/current-flight.ts';
import { type Clock, timeInSpaceAt, toClock } from '#spacecraft/time-in-space.ts';
import { useNow } from '#ui/use-now.ts';

/** As many as can be read from a distance. With more craft, the last tile says how many more. */
const MAX_TILES = 20;

type Tile = {
  id: number;
  /** The craft's name, and what its clock counts if that is more than the time since the launch. */
  text: string;
  seconds: number | null;
  clock: Clock | null;
  /** Shown where there is no clock. */
  since: string;
};

/** What is known of a craft's time in space: since its launch, or else in all its flights. */
function toTile(craft: Spacecraft, recorded: string, now: number, mayRun: boolean): Tile {
  const at = mayRun ? now : Date.parse(recorded);
  const inFlight = timeInFlightAt(craft, recorded, at);
  const time = inFlight ?? timeInSpaceAt(craft, recorded, at);
  const { id, flights_count } = craft;
  const isTotal = inFlight === null && time !== null && flights_count !== 1;
  return {
    id,
    text: `${toCraftName(craft)}${isTotal ? ', all flights' : ''}`,
    seconds: isTotal ? null : (time?.seconds ?? null),
    clock: time === null ? null : toClock(time, mayRun),
    since: describeSince(craft) ?? 'time not recorded',
  };
}

/** The longest first; those whose time since the launch isn't known come last. */
const byTime = (a: Tile, b: Tile) => (b.seconds ?? -1) - (a.seconds ?? -1);

function TileClock({ value, unit, rest }: Clock) {
  return (
    // A translator would send each second's text away.
    <dd
      translate="no"
      className="figures flex flex-wrap items-baseline gap-x-[0.35em] leading-none"
    >
      <span className="whitespace-nowrap">
        <span className="font-bold">{value}</span>
        <span className="ml-[0.4em] text-[0.62em]">{unit}</span>
      </span>
      {rest === null ? null : <span className="text-[0.75em] whitespace-nowrap">{rest}</span>}
    </dd>
  );
}

const TILE =
  'flex min-w-0 flex-col-reverse justify-end border-t-[length:--spacing(0.3)] border-hairline pt-1';

type InSpaceSlideProps = {
  spacecraft: readonly Spacecraft[];
  provenance: Provenance;
  /** Whether the clocks run. */
  hasClock: boolean;
};

/** All craft in space on one screen, each with the time since its launch. */
export function InSpaceSlide({ spacecraft, provenance, hasClock }: InSpaceSlideProps) {
  const { recorded } = provenance;
  const now = useNow(1_000);
  const count = spacecraft.length;
  const tiles = spacecraft
    .map((craft) => toTile(craft, recorded, now, hasClock))
    .toSorted(byTime)
    .slice(0, count > MAX_TILES ? MAX_TILES - 1 : count);
  const clocks = tiles.flatMap(({ clock }) => clock ?? []);
  // Each second, so that it follows a screen that is turned or resized.
  const { columns, size, width } = fitTiles(Math.min(count, MAX_TILES), clocks, toRoom());
  const isCounting = clocks.some((clock) => clock.isCounting);
  return (
    // Fits, unless a visitor's own settings space its text: then it scrolls.
    <article className="wall-units flex size-full flex-col overflow-y-auto [scrollbar-width:none] cramped:overflow-visible px-(--pad) pt-(--pad) pb-1.5 cramped:p-5">
      <h1 className="mb-2 shrink-0 text-[length:--spacing(7)] leading-[1.1] font-bold text-alive-ink">
        In space now
      </h1>
      <dl
        className="grid grow content-evenly gap-x-3 gap-y-1.5"
        style={{
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          fontSize: `calc(var(--spacing) * ${size})`,
        }}
      >
        {tiles.map(({ id, text, clock, since }) => (
          <div key={id} className={TILE}>
            <dt
              translate="no"
              className="mt-[0.1em] -mb-[0.2em] line-clamp-2 pb-[0.2em] leading-[1.1]"
              style={{ fontSize: `${fitTileName(text, width)}em` }}
            >
              {text}
            </dt>
            {clock === null ? (
              <dd className="text-[0.62em] leading-[1.6] text-quiet">{since}</dd>
            ) : (
              <TileClock {...clock} />
            )}
          </div>
        ))}
        {count > tiles.length ? (
          <div className={TILE}>
            <dt className="text-[0.62em] leading-[1.1]">more in space</dt>
            <dd className="figures leading-none font-bold">{formatNumber(count - tiles.length)}</dd>
          </div>
        ) : null}
      </dl>
      <div className="figures mt-1.5 flex shrink-0 flex-wrap gap-x-4 text-[length:--spacing(3)] leading-tight text-quiet">
        <div>
          {formatNumber(count)} spacecraft, time since launch
          {isCounting ? '' : ` by ${formatDate(recorded)}`}
        </div>
        {isCounting ? <DataDate provenance={provenance} /> : null}
      </div>
    </article>
  );
}
