import { formatDuration, formatShortDuration } from '#lib/duration.ts';
import { truncate } from '#lib/format.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';
import { Missing } from '#ui/Missing.tsx';

/** The most characters shown of a duration that can't be parsed. */
const MAX_UNREADABLE = 40;

type DurationValueProps = {
  /** An ISO 8601 duration, as LL2 recorded it. */
  iso: string | null;
  /** The craft's number of flights, which distinguishes a real zero from an unknown time. */
  flights_count: number | null;
  form: 'short' | 'words';
};

export function DurationValue({ iso, flights_count, form }: DurationValueProps) {
  const duration = toRecordedDuration(iso, flights_count);
  switch (duration.kind) {
    case 'missing':
      return <Missing reason={duration.reason} />;
    case 'unreadable':
      return (
        <span title="This catalogue can’t read this as a duration" className="wrap-anywhere">
          {truncate(duration.text, MAX_UNREADABLE)}
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
