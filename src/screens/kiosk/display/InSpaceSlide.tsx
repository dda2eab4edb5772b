import type { Provenance } from '#catalogue/file/provenance.ts';
import { formatDate, formatNumber } from '#lib/format.ts';
import { formatToPrecision, toCoarser } from '#lib/precise-time.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { DataDate } from '#screens/kiosk/display/DataDate.tsx';
import { fitTileName, fitTiles, toRoom } from '#screens/kiosk/display/fit-tiles.ts';
import { type Clock, clockAt } from '#spacecraft/time-in-space.ts';
import { toDisplayPrecision } from '#spacecraft/display-precision.ts';
import { toFlightIntervals } from '#spacecraft/flight-interval.ts';
import { useNow } from '#ui/use-now.ts';

/** As many as can be read from a distance. With more craft, the last tile says how many more. */
const MAX_TILES = 20;

/** What is known of a time in space that isn't recorded: the launch, to the day at most. */
function toStart(spacecraft: Spacecraft): string {
  const launch = toFlightIntervals(spacecraft).findLast(({ state }) => state === 'open')?.flight
    .launch;
  if (!launch?.net) return 'time not recorded';
  const { precision } = toDisplayPrecision(launch);
  return `since ${formatToPrecision(launch.net, toCoarser(precision, 'day')).text}`;
}

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

/** All craft in space on one screen, each with its clock. */
export function InSpaceSlide({ spacecraft, provenance, hasClock }: InSpaceSlideProps) {
  const { recorded } = provenance;
  const now = useNow(1_000);
  const count = spacecraft.length;
  const shown = count > MAX_TILES ? spacecraft.slice(0, MAX_TILES - 1) : spacecraft;
  const tiles = shown.map((craft) => ({
    craft,
    name: toCraftName(craft),
    clock: clockAt(craft, recorded, now, hasClock),
  }));
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
        {tiles.map(({ craft, name, clock }) => (
          <div key={craft.id} className={TILE}>
            <dt
              translate="no"
              className="mt-[0.1em] -mb-[0.2em] line-clamp-2 pb-[0.2em] leading-[1.1]"
              style={{ fontSize: `${fitTileName(name, width)}em` }}
            >
              {name}
            </dt>
            {clock === null ? (
              <dd className="text-[0.62em] leading-[1.6] text-quiet">{toStart(craft)}</dd>
            ) : (
              <TileClock {...clock} />
            )}
          </div>
        ))}
        {count > shown.length ? (
          <div className={TILE}>
            <dt className="text-[0.62em] leading-[1.1]">more in space</dt>
            <dd className="figures leading-none font-bold">{formatNumber(count - shown.length)}</dd>
          </div>
        ) : null}
      </dl>
      <div className="figures mt-1.5 flex shrink-0 flex-wrap gap-x-4 text-[length:--spacing(3)] leading-tight text-quiet">
        <div>
          {formatNumber(count)} spacecraft, time in space{' '}
          {isCounting ? 'so far' : `by ${formatDate(recorded)}`}
        </div>
        {isCounting ? <DataDate provenance={provenance} /> : null}
      </div>
    </article>
  );
}
