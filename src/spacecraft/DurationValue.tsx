import { formatDuration, formatShortDuration } from '#lib/duration.ts';
import { truncate } from '#lib/format.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';
import { Missing } from '#ui/Missing.tsx';

/** As much as a figure has room for. */
const MOST_UNREADABLE = 40;

type DurationValueProps = {
  /** As LL2 recorded it. */
  iso: string | null;
  /** Of the same craft: tells a true zero from an unknown time. */
  flights_count: number | null;
  form: 'short' | 'words';
};

export function DurationValue({ iso, flights_count, form }: DurationValueProps) {
  const duration = toRecordedDuration(iso, flights_count);
  switch (duration.kind) {
    case 'missing':
      return <Missing why={duration.why} />;
    case 'unreadable':
      return (
        <span title="Not a duration this catalogue can read" className="wrap-anywhere">
          {truncate(duration.text, MOST_UNREADABLE)}
        </span>
      );
    case 'none':
      return <time dateTime={duration.iso}>None</time>;
    case 'known': {
      const words = formatDuration(duration.seconds);
      return (
        <time dateTime={duration.iso} title={words}>
          {form === 'words' ? words : formatShortDuration(duration.seconds)}
        </time>
      );
    }
  }
}
