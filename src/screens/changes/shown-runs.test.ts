import { expect, test } from 'vitest';
import { NO_CHANGES } from '#catalogue/changes/change-history.ts';
import { toShownRuns } from '#screens/changes/shown-runs.ts';

const aRun = (day: number) => ({ time: `2020-01-0${day}T03:00:00Z`, events: [], omitted: 0 });
const read = (...given: Parameters<typeof toShownRuns>) =>
  toShownRuns(...given).map(
    ({ time, onDevice }) => `${time.slice(8, 10)}${onDevice ? ' here' : ''}`,
  );

test('the site’s runs and this device’s own are in order, the newest first', () => {
  const history = { ...NO_CHANGES, since: '2020-01-01', entries: [aRun(5), aRun(2)] };
  const device = { updated: [aRun(4)], published: [] };
  expect(read(history, device)).toEqual(['05', '04 here', '02']);
});

test('what the site published is not shown twice', () => {
  const device = { updated: [], published: [aRun(5), aRun(2)] };
  expect(read({ ...NO_CHANGES, since: '2020-01-04' }, device)).toEqual(['02 here']);
  expect(read(NO_CHANGES, device)).toEqual(['05 here', '02 here']);
  expect(read(null, device)).toEqual(['05 here', '02 here']);
});
