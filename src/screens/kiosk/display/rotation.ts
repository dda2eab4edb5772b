/**
 * The clock alone decides which slide is shown. So timers may be late, and a device shows the right slide after it
 * slept or its clock was set. Times are milliseconds since 1970.
 */
export type Rotation = {
  /** The number of the slide shown at `since`. It grows without limit. */
  turn: number;
  since: number;
  isPaused: boolean;
};

export function startRotation(now: number): Rotation {
  return { turn: 0, since: now, isPaused: false };
}

/** The turn at a time. */
export function turnAt({ turn, since, isPaused }: Rotation, now: number, interval: number): number {
  if (isPaused) return turn;
  // After the clock was set back, the slide stays until `settle` adopts the new time.
  return turn + Math.max(0, Math.floor((now - since) / interval));
}

/** The time of the next turn. */
export function nextTurnAt(rotation: Rotation, now: number, interval: number): number {
  const passed = turnAt(rotation, now, interval) - rotation.turn;
  return rotation.since + (passed + 1) * interval;
}

/** The same rotation, with `since` moved to its last turn, or to now if the clock was set back. */
export function settle(rotation: Rotation, now: number, interval: number): Rotation {
  if (now < rotation.since) return { ...rotation, since: now };
  const turn = turnAt(rotation, now, interval);
  return { ...rotation, turn, since: rotation.since + (turn - rotation.turn) * interval };
}

/** Shows a turn for the full interval. */
export function showTurn(rotation: Rotation, turn: number, now: number): Rotation {
  return { ...rotation, turn, since: now };
}

/** Goes forward or back by some slides, and shows that slide for the full interval. */
export function step(rotation: Rotation, by: number, now: number, interval: number): Rotation {
  return showTurn(rotation, turnAt(rotation, now, interval) + by, now);
}

export function pause(rotation: Rotation, now: number, interval: number): Rotation {
  return { turn: turnAt(rotation, now, interval), since: now, isPaused: true };
}

export function resume({ turn }: Rotation, now: number): Rotation {
  return { turn, since: now, isPaused: false };
}
