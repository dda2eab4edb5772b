import { Suspense, useState, useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { SourceSummary } from '#catalogue/source.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { KioskControls } from '#screens/kiosk/display/KioskControls.tsx';
import { diagnostics, emptyDisplay } from '#screens/kiosk/display/lazy-kiosk-components.tsx';
import { KioskSlides } from '#screens/kiosk/display/KioskSlides.tsx';
import { KioskStage } from '#screens/kiosk/display/KioskStage.tsx';
import { KioskStatusLine } from '#screens/kiosk/display/KioskStatusLine.tsx';
import { RotationLine } from '#screens/kiosk/display/RotationLine.tsx';
import { useDisplayRefresh } from '#screens/kiosk/display/use-display-refresh.ts';
import { useKioskKeys } from '#screens/kiosk/display/use-kiosk-keys.ts';
import { useNewVersion } from '#screens/kiosk/display/use-new-version.ts';
import { usePointerActivity } from '#screens/kiosk/display/use-pointer-activity.ts';
import { useRounds } from '#screens/kiosk/display/use-rounds.ts';
import { useRotation } from '#screens/kiosk/display/use-rotation.ts';
import { useSlides } from '#screens/kiosk/display/use-slides.ts';
import { useSkippedSlides } from '#screens/kiosk/display/use-skipped-slides.ts';
import { useWakeLock } from '#screens/kiosk/display/wake-lock.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { QueryNotice } from '#lib/query-parameters.ts';
import type { KioskState } from '#paths/kiosk.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { toListPath } from '#paths/list.ts';

/** The default size of a browser's resource timing buffer. */
const DEFAULT_BUFFER_SIZE = 250;

/** Stops the browser from recording resource timings, which would fill memory: a display loads pictures for months. */
function useNoResourceTimings(): void {
  useEffect(() => {
    performance.setResourceTimingBufferSize(0);
    performance.clearResourceTimings();
    return () => performance.setResourceTimingBufferSize(DEFAULT_BUFFER_SIZE);
  }, []);
}

type KioskDisplayProps = {
  state: KioskState;
  notices: readonly QueryNotice[];
  /** Which craft, in words, and in which order. */
  sentence: string;
  /** Which craft, in words: `12 active spacecraft`. */
  shown: string;
  spacecraft: readonly Spacecraft[];
  /** Of the whole catalogue. */
  facets: Facets;
  summary: SourceSummary;
};

/** The display: one craft after the other, endlessly. */
export function KioskDisplay(props: KioskDisplayProps) {
  const { state, notices, sentence, shown, spacecraft, facets, summary } = props;
  const { list, options } = state;
  const navigate = useNavigate();
  const [startedAt] = useState(() => performance.now());
  const [hasDiagnostics, setHasDiagnostics] = useState(options.debug);
  const rotation = useRotation(options.seconds);
  const { turn } = rotation;
  const count = spacecraft.length;
  const rounds = useRounds(spacecraft, options, rotation);
  const slides = useSlides({
    at: rounds.at,
    turn,
    onlyCleared: list.pictures === 'cleared',
  });
  const skipped = useSkippedSlides(() => rotation.go(1));
  const wakeLock = useWakeLock();
  const isPointerActive = usePointerActivity();
  useDisplayRefresh(options.update);
  useNoResourceTimings();
  useNewVersion(turn);
  useKioskKeys({
    rotation,
    // Opens the list of the same craft.
    onLeave: () => void navigate(toListPath({ ...list, query: toShownQuery(state) })),
    onDiagnostics: () => setHasDiagnostics(!hasDiagnostics),
  });
  return (
    <KioskStage options={options} isCursorHidden={!isPointerActive}>
      <KioskControls rotation={rotation} isShown={isPointerActive} />
      {count === 0 ? (
        <Suspense>
          <emptyDisplay.Component sentence={sentence} facets={facets} summary={summary} />
        </Suspense>
      ) : (
        <KioskSlides
          slides={slides}
          inSpace={rounds.inSpace}
          options={options}
          provenance={summary.provenance}
          toPosition={(of) => `${rounds.placeOf(of)} of ${shown}`}
          onError={skipped.note}
        />
      )}
      <KioskStatusLine summary={summary} isAtEnd={slides.current?.spacecraft === null} />
      <RotationLine
        seconds={options.seconds}
        turn={turn}
        isStopped={rotation.isStopped}
        hasMotion={options.motion && rounds.length > 1}
      />
      {hasDiagnostics ? (
        <Suspense>
          <diagnostics.Component
            startedAt={startedAt}
            slidesShown={slides.shown}
            skipped={skipped}
            wakeLock={wakeLock}
            summary={summary}
            notices={notices}
          />
        </Suspense>
      ) : null}
    </KioskStage>
  );
}
