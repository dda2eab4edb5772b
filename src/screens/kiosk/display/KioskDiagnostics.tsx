import type { SourceSummary } from '#catalogue/source.ts';
import { ageOf, formatAge } from '#catalogue/age.ts';
import type { SkippedSlides } from '#screens/kiosk/display/use-skipped-slides.ts';
import type { WakeLockState } from '#screens/kiosk/display/wake-lock.ts';
import { formatDate, formatTime, truncate } from '#lib/format.ts';
import type { QueryNotice } from '#lib/query-parameters.ts';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { useRefreshState } from '#source/use-refresh-state.ts';
import { useClockValue, useNow } from '#ui/use-now.ts';

type KioskDiagnosticsProps = {
  /** By `performance.now()`, since setting the clock is no running. */
  startedAt: number;
  slidesShown: number;
  skipped: SkippedSlides;
  wakeLock: WakeLockState;
  summary: SourceSummary;
  notices: readonly QueryNotice[];
};

/** Memory in use: an estimate that only some browsers provide. */
function readMemory(): string {
  const memory: unknown = Reflect.get(performance, 'memory');
  const used: unknown =
    typeof memory === 'object' && memory !== null ? Reflect.get(memory, 'usedJSHeapSize') : null;
  return typeof used === 'number' ? `${(used / 1_048_576).toFixed(1)} MB` : 'unknown';
}

/** The display's status, for the people who maintain it. */
export function KioskDiagnostics({
  startedAt,
  slidesShown,
  skipped,
  wakeLock,
  summary,
  notices,
}: KioskDiagnosticsProps) {
  const now = useNow(1_000);
  const runningFor = useClockValue(() => formatAge(performance.now() - startedAt));
  const { left, limit } = useCallsLeft();
  const { checks, hasFailed, lastResponseAt } = useRefreshState();
  const { provenance, count } = summary;
  const age = ageOf(provenance.recorded, now);
  const lines = [
    ['Running for', runningFor],
    ['Slides shown', String(slidesShown)],
    [
      'Slides skipped',
      skipped.count === 0 ? 'none' : `${skipped.count}: ${skipped.messages.join('; ')}`,
    ],
    ['Memory', readMemory()],
    ['API requests in the last hour', `${limit - left} of ${limit}`],
    ['Wake lock', wakeLock],
    [
      'Data',
      `${count} spacecraft, ${age === null ? 'dated ahead of this device’s clock' : `${formatAge(age)} old`}`,
    ],
    [
      'Time in space',
      `counted from the data of ${formatDate(provenance.recorded)}${provenance.mode === null ? ', parts of which are older: at least that' : ''}`,
    ],
    [
      'Checks for newer data',
      `${checks}${hasFailed ? ', the last one failed' : ''}${lastResponseAt === null ? '' : `, last response ${formatTime(new Date(lastResponseAt).toISOString())}`}`,
    ],
    ['Version', import.meta.env['APP_VERSION']],
    [
      'Invalid URL parameters',
      notices.length === 0
        ? 'none'
        : notices
            .slice(0, 8)
            .map(({ parameter, value }) => `${truncate(parameter, 30)}=${truncate(value, 30)}`)
            .join(', '),
    ],
  ] as const;
  return (
    <section
      aria-label="Diagnostics"
      className="fixed top-0 left-0 z-40 max-w-full border-2 border-edge bg-ground p-4 text-lead cramped:static"
    >
      <dl className="grid gap-x-6 sm:grid-cols-[auto_1fr]">
        {lines.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="figures font-bold">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
