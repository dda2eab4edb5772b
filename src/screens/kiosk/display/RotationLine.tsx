type RotationLineProps = {
  seconds: number;
  /** A new turn restarts the line. */
  turn: number;
  isStopped: boolean;
  hasMotion: boolean;
};

/** A thin line that fills while a craft is shown. It is a CSS animation, so no script runs for it. */
export function RotationLine({ seconds, turn, isStopped, hasMotion }: RotationLineProps) {
  if (!hasMotion) return null;
  return (
    <div className="h-[3px] overflow-hidden bg-hairline motion-reduce:hidden" aria-hidden="true">
      <div
        key={turn}
        className="h-full origin-left bg-edge"
        style={{
          animation: `fill ${seconds}s linear both`,
          animationPlayState: isStopped ? 'paused' : 'running',
        }}
      />
    </div>
  );
}
