/**
 * Which slide is shown, told from the clock alone: no timer has to be on time, and a device that slept
 * or whose clock was set goes on where the clock says. Times are milliseconds since 1970.
 */
export type Rotation = {
  /** The slide at `since`, counted on without end. */
  turn: number;
  since: number;
  isPaused: boolean;
};

export function startRotation(now: number): Rotation {
  return { turn: 0, since: now, isPaused: false };
}

/** The turn that it is at a time. */
export function turnAt({ turn, since, isPaused }: Rotation, now: number, interval: number): number {
  if (isPaused) return turn;
  // A clock that was set back holds the slide, until `settle` takes its time as the new one.
  return turn + Math.max(0, Math.floor((now - since) / interval));
}

/** When the next turn comes. */
export function nextTurnAt(rotation: Rotation, now: number, interval: number): number {
  const passed = turnAt(rotation, now, interval) - rotation.turn;
  return rotation.since + (passed + 1) * interval;
}

/** The same rotation, told from the last turn; from now on where the clock was set back. */
export function settle(rotation: Rotation, now: number, interval: number): Rotation {
  if (now < rotation.since) return { ...rotation, since: now };
  const turn = turnAt(rotation, now, interval);
  return { ...rotation, turn, since: rotation.since + (turn - rotation.turn) * interval };
}

/** Goes so many slides on (or back), and gives that one its whole time. */
export function step(rotation: Rotation, by: number, now: number, interval: number): Rotation {
  return { ...rotation, turn: turnAt(rotation, now, interval) + by, since: now };
}

export function pause(rotation: Rotation, now: number, interval: number): Rotation {
  return { turn: turnAt(rotation, now, interval), since: now, isPaused: true };
}

export function resume({ turn }: Rotation, now: number): Rotation {
  return { turn, since: now, isPaused: false };
}
