import { toCraftName } from '#ll2/craft-name.ts';
import { layoutScaleStrip, toRealSize } from '#screens/compare/scale-strip-layout.ts';
import { ScaledDrawing } from '#screens/compare/ScaledDrawing.tsx';
import { toDrawingName } from '#images/drawing-name.ts';
import { DRAWING_VIEWS } from '#screens/compare/drawing-views.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';

const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** `8.9 m` */
function formatLength(meters: number): string {
  return `${oneDecimal.format(meters)}\u00a0m`;
}

const GAP_REM = 1.5;

function toFigureItem(craft: SpacecraftDetailed, index: number) {
  const drawing = toDrawingName(craft);
  const number = index + 1;
  return { id: craft.id, name: toCraftName(craft), number, drawing, size: toRealSize(drawing) };
}

function FigureNumber({ number }: { number: number }) {
  return (
    <p aria-hidden="true" className="figures pt-1 text-center text-note text-quiet">
      {number}
    </p>
  );
}

/**
 * The drawings of all craft at one scale. Drawings of unknown size follow, not to scale. The strip is tall enough to show the
 * details of a capsule, low enough to keep some facts in view.
 */
export function ScaleStrip({ craft }: { craft: readonly SpacecraftDetailed[] }) {
  const items = craft.map(toFigureItem);
  const scaled = items.flatMap(({ size, ...item }) => (size === null ? [] : [{ ...item, size }]));
  const unscaled = items.filter(({ size }) => size === null);
  const layout = layoutScaleStrip(scaled.map(({ size }) => size));
  const largest = Math.max(layout.height, ...scaled.map(({ size }) => size.width));
  const gaps = `${Math.max(scaled.length - 1, 0) * GAP_REM}rem`;
  return (
    <figure className="flex flex-col gap-3 [--strip-height:16rem] print:[--strip-height:11rem]">
      <div className="flex flex-wrap items-end gap-x-12 gap-y-6">
        {scaled.length === 0 ? null : (
          <div
            className="flex min-w-0 flex-1 basis-80 flex-col gap-2"
            style={{
              maxWidth: `calc(var(--strip-height) * ${layout.width / layout.height} + ${gaps})`,
            }}
          >
            <div className="flex items-end" style={{ columnGap: `${GAP_REM}rem` }}>
              {scaled.map(({ id, name, number, drawing, size }) => (
                // All drawings grow from 0 by their real width, so they have one scale in any available width.
                <div key={id} className="min-w-0 basis-0" style={{ flexGrow: size.width }}>
                  <ScaledDrawing
                    name={drawing}
                    label={`Drawing of ${name}, to scale`}
                    isSmall={Math.max(size.width, size.height) < largest / 4}
                  />
                  <FigureNumber number={number} />
                </div>
              ))}
            </div>
            <p className="figures flex items-center gap-2 text-note">
              <span
                role="img"
                aria-label={`Scale bar: ${formatLength(layout.bar)}`}
                className="h-2 shrink-0 border-x border-b border-ink"
                style={{ width: `calc((100% - ${gaps}) * ${layout.bar / layout.width})` }}
              />
              <span aria-hidden="true">{formatLength(layout.bar)}</span>
            </p>
          </div>
        )}
        {unscaled.map(({ id, name, number, drawing }) => (
          <div key={id} className="w-28 border border-dashed border-edge p-2">
            <ScaledDrawing name={drawing} label={`Drawing of ${name}, not to scale`} isSmall />
            <FigureNumber number={number} />
          </div>
        ))}
      </div>
      <figcaption className="flex flex-col gap-1 text-note">
        <ol className="flex flex-wrap gap-x-8 gap-y-1">
          {items.map(({ id, name, number, drawing, size }) => (
            <li key={id}>
              <span className="figures mr-2 text-quiet">{number}</span>
              <span className="font-bold">{name}</span>
              <span className="figures text-quiet">
                {size === null
                  ? ' · size not known, so not to scale'
                  : ` · ${DRAWING_VIEWS[drawing]} · ${formatLength(size.width)} by ${formatLength(size.height)} as drawn`}
              </span>
            </li>
          ))}
        </ol>
        <p className="text-quiet">Drawings: this project</p>
      </figcaption>
    </figure>
  );
}
