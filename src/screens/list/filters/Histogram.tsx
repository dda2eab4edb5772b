import type { RangeHistogram } from '#catalogue/engine/results.ts';

/** `from` and `to` are indexes of bins. */
type HistogramProps = { histogram: RangeHistogram; from: number; to: number };

const HEIGHT = 40;

/**
 * The number of spacecraft for each value. Bars within the range are darker. A bar's height is the square root of its
 * count, because the many spacecraft with one flight would flatten the other bars. It is hidden from screen readers,
 * since the handles have the numbers.
 */
export function Histogram({ histogram: { bins, edges }, from, to }: HistogramProps) {
  const most = Math.sqrt(Math.max(1, ...bins));
  return (
    <svg
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-12 w-full border-b border-edge"
      aria-hidden="true"
    >
      {bins.map((count, bin) => {
        const isWithin = bin >= from && bin <= to;
        const height = (Math.sqrt(count) / most) * HEIGHT;
        return (
          <rect
            key={edges[bin]}
            x={bin + 0.08}
            y={HEIGHT - height}
            width={0.84}
            height={height}
            className={isWithin ? 'fill-ink' : 'fill-hairline'}
          />
        );
      })}
    </svg>
  );
}
