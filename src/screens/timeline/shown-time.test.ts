import { expect, it } from 'vitest';
import { toBars } from '#screens/timeline/bars.ts';
import { describeShownTime } from '#screens/timeline/shown-time.ts';
import { aLaunch, aNormalFlight } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const NOW = Date.UTC(2026, 10, 29);
const bars = toBars(
  [
    {
      ...aSpacecraft(),
      response_mode: 'detailed',
      flights: ['1981-04-12', '1981-11-12'].map((net) =>
        aNormalFlight({ launch: aLaunch({ net }) }),
      ),
    },
  ],
  NOW,
);

it('counts flights and their craft, and names the first and the last day', () => {
  const in1981 = { start: Date.UTC(1981, 0), end: Date.UTC(1982, 0) };
  expect(describeShownTime(bars, in1981, NOW)).toBe(
    '2 flights of 1 craft, from 1 January 1981 to 31 December 1981',
  );
});

it('says “today” when the window ends after it', () => {
  const since2000 = { start: Date.UTC(2000, 0), end: Date.UTC(2028, 0) };
  expect(describeShownTime([], since2000, NOW)).toBe(
    '0 flights of 0 craft, from 1 January 2000 to today',
  );
  const later = { start: Date.UTC(2030, 0), end: Date.UTC(2030, 0, 15) };
  expect(describeShownTime([], later, NOW)).toBe(
    '0 flights of 0 craft, from 1 January 2030 to 14 January 2030',
  );
});
