type RotationLineProps = {
  seconds: number;
  /** A new turn restarts the line. */
  turn: number;
  isStopped: boolean;
  hasMotion: boolean;
};

/** A line that fills while a craft is shown. It is a CSS animation, so no script runs for it. */
export function RotationLine({ seconds, turn, isStopped, hasMotion }: RotationLineProps) {
  if (!hasMotion) return null;
  return (
    <div
      className="wall-units mx-(--out) h-1 shrink-0 overflow-hidden bg-hairline motion-reduce:hidden"
      aria-hidden="true"
    >
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
