import { useEffect, useState } from 'react';
import {
  pause,
  resume,
  settle,
  showTurn,
  startRotation,
  step,
  turnAt,
} from '#screens/kiosk/display/rotation.ts';
import { useNow } from '#ui/use-now.ts';

export type RotationControls = {
  /** Grows without limit; negative before the first slide. */
  turn: number;
  /** Paused by the visitor. */
  isPaused: boolean;
  /** Paused by the visitor, or held. */
  isStopped: boolean;
  go: (by: number) => void;
  /** Shows a turn for the full interval. */
  show: (turn: number) => void;
  togglePause: () => void;
  /** Stops the rotation while somebody uses its controls. */
  hold: (isHeld: boolean) => void;
};

/** A rotation by the device's clock, with `seconds` for each turn. */
export function useRotation(seconds: number): RotationControls {
  const interval = seconds * 1_000;
  const now = useNow(1_000);
  const [rotation, setRotation] = useState(() => startRotation(now));
  const [isPaused, setIsPaused] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  // After the clock was set back, the slide would stay until the old time is reached again.
  const isSetBack = now < rotation.since - 1_000;
  useEffect(() => {
    if (!isSetBack) return;
    const timer = setTimeout(() => setRotation((before) => settle(before, Date.now(), interval)));
    return () => clearTimeout(timer);
  }, [isSetBack, interval]);

  function stop(isStopped: boolean) {
    setRotation((before) => {
      if (isStopped === before.isPaused) return before;
      return isStopped ? pause(before, Date.now(), interval) : resume(before, Date.now());
    });
  }

  return {
    turn: turnAt(rotation, now, interval),
    isPaused,
    isStopped: isPaused || isHeld,
    go: (by) => setRotation((before) => step(before, by, Date.now(), interval)),
    show: (turn) => setRotation((before) => showTurn(before, turn, Date.now())),
    togglePause() {
      setIsPaused(!isPaused);
      stop(!isPaused || isHeld);
    },
    hold(next) {
      setIsHeld(next);
      stop(isPaused || next);
    },
  };
}
