import { expect, it } from 'vitest';
import { FITTED, panBy, zoomAt } from '#images/zoom.ts';

const FRAME = { width: 400, height: 300 };

it('keeps the point under the pointer in place', () => {
  const zoom = zoomAt(FITTED, 2, { x: 100, y: -50 }, FRAME);
  expect(zoom).toEqual({ scale: 2, x: -100, y: 50 });
  expect(zoomAt(zoom, 2, { x: 100, y: -50 }, FRAME)).toEqual({ scale: 4, x: -300, y: 150 });
});

it('never shrinks below the frame nor enlarges more than eight times', () => {
  expect(zoomAt({ scale: 2, x: 30, y: 20 }, 0.1, { x: 0, y: 0 }, FRAME)).toEqual({
    scale: 1,
    x: 0,
    y: 0,
  });
  expect(zoomAt(FITTED, 100, { x: 0, y: 0 }, FRAME).scale).toBe(8);
});

it('moves no edge of the picture into the frame', () => {
  expect(panBy({ scale: 2, x: 0, y: 0 }, { x: 1000, y: -1000 }, FRAME)).toEqual({
    scale: 2,
    x: 200,
    y: -150,
  });
  expect(panBy(FITTED, { x: 10, y: 10 }, FRAME)).toEqual(FITTED);
});
