import { expect, it } from 'vitest';
import { toAgencyLabel } from '#spacecraft/agency-label.ts';

it.each([
  ['SpaceX', 'SpX', 'SpaceX'],
  ['Virgin Galactic', 'VG', 'Virgin Galactic'],
  ['Russian Federal Space Agency (ROSCOSMOS)', 'RFSA', 'Roscosmos'],
  ['National Aeronautics and Space Administration', 'NASA', 'NASA'],
  ['North American Aviation', '', 'North American Aviation'],
  ['North American Aviation', null, 'North American Aviation'],
  [null, 'ESA', 'ESA'],
  ['', null, null],
])('calls %j, abbreviated %j, %j', (name, abbrev, label) => {
  expect(toAgencyLabel({ name, abbrev })).toBe(label);
});

it('has no label for no agency', () => {
  expect(toAgencyLabel(null)).toBeNull();
});
