import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextTurnAt,
  pause,
  resume,
  settle,
  showTurn,
  startRotation,
  step,
  turnAt,
} from '#screens/kiosk/display/rotation.ts';

const NOON = Date.UTC(2020, 0, 1, 12);
const EACH = 20_000;

describe('a rotation', () => {
  const started = startRotation(NOON);

  it('follows the clock, even when the clock is read late', () => {
    expect(turnAt(started, NOON + EACH - 1, EACH)).toBe(0);
    expect(turnAt(started, NOON + EACH, EACH)).toBe(1);
    expect(turnAt(started, NOON + 100 * EACH + 5, EACH)).toBe(100);
    expect(nextTurnAt(started, NOON + 5, EACH)).toBe(NOON + EACH);
  });

  it('stops while paused, and shows the slide for a full interval after resuming', () => {
    const paused = pause(started, NOON + 1.5 * EACH, EACH);
    expect(turnAt(paused, NOON + 50 * EACH, EACH)).toBe(1);
    const resumed = resume(paused, NOON + 50 * EACH);
    expect(turnAt(resumed, NOON + 51 * EACH - 1, EACH)).toBe(1);
    expect(turnAt(resumed, NOON + 51 * EACH, EACH)).toBe(2);
  });

  it('steps forward and back, paused or not', () => {
    const back = step(started, -1, NOON + 5, EACH);
    expect(turnAt(back, NOON + 6, EACH)).toBe(-1);
    expect(nextTurnAt(back, NOON + 6, EACH)).toBe(NOON + 5 + EACH);
    expect(turnAt(step(pause(started, NOON, EACH), 1, NOON, EACH), NOON + 9 * EACH, EACH)).toBe(1);
  });

  it('shows a given turn for a full interval, paused or not', () => {
    const shown = showTurn(started, 40, NOON + 0.9 * EACH);
    expect(turnAt(shown, NOON + 1.8 * EACH, EACH)).toBe(40);
    expect(nextTurnAt(shown, NOON + EACH, EACH)).toBe(NOON + 1.9 * EACH);
    expect(turnAt(showTurn(pause(started, NOON, EACH), 40, NOON), NOON + 9 * EACH, EACH)).toBe(40);
  });

  it('continues from a clock that was set back', () => {
    const before = NOON - 3_600_000;
    expect(turnAt(started, before, EACH)).toBe(0);
    const settled = settle(started, before, EACH);
    expect(turnAt(settled, before + EACH, EACH)).toBe(1);
  });

  it('shows the same turn after settling', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (first, later) => {
        const settled = settle(started, NOON + first, EACH);
        const now = NOON + first + later;
        expect(turnAt(settled, now, EACH)).toBe(turnAt(started, now, EACH));
      }),
    );
  });
});
