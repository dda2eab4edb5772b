import { useMemo, useState } from 'react';
import { anniversariesFirst, DAY_MS } from '#screens/kiosk/display/on-this-day.ts';
import { indexAt } from '#screens/kiosk/display/slide-order.ts';
import type { RotationControls } from '#screens/kiosk/display/use-rotation.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { KioskOptions } from '#paths/kiosk.ts';
import { useNow } from '#ui/use-now.ts';

export type Rounds = {
  /** How many slides a round has. */
  length: number;
  /** The craft of the slide "In space now"; none when the display doesn't have that slide. */
  inSpace: readonly Spacecraft[];
  /** The craft of a turn; null for the slide "In space now", undefined when there is nothing to show. */
  at: (turn: number) => Spacecraft | null | undefined;
  /** The place of a turn's craft among all, from 1. */
  placeOf: (turn: number) => number;
};

/** What the display shows in each turn, round after round. */
export function useRounds(
  spacecraft: readonly Spacecraft[],
  { order, seed, overview }: KioskOptions,
  { turn, isStopped, show }: RotationControls,
): Rounds {
  const today = useNow(DAY_MS);
  /** The day whose order is shown, and the turn with which it began. */
  const [begun, setBegun] = useState({ day: today, turn: 0 });
  // At midnight (UTC), or when a device that slept wakes up, a new round begins. Who has paused the display keeps the
  // slide until then.
  if (order === 'today' && today !== begun.day && !isStopped) {
    setBegun({ day: today, turn: turn + 1 });
    show(turn + 1);
  }
  const ordered = useMemo(
    () => (order === 'today' ? anniversariesFirst(spacecraft, begun.day) : spacecraft),
    [spacecraft, order, begun.day],
  );
  const inSpace = overview ? spacecraft.filter(({ in_space }) => in_space === true) : [];
  const hasOverview = inSpace.length > 0;
  const count = spacecraft.length;
  const indexOf = (of: number) =>
    indexAt(of - begun.turn, { count, isShuffled: order === 'shuffle', seed, hasOverview });
  return {
    length: count + (hasOverview ? 1 : 0),
    inSpace,
    at(of) {
      const index = indexOf(of);
      return index === null ? null : ordered[index];
    },
    placeOf: (of) => (indexOf(of) ?? 0) + 1,
  };
}
