import { addChanges, type ChangeEvent, NO_CHANGES } from '#catalogue/changes/change-history.ts';

/** About craft of the tests' catalogue, but synthetic. */
const FIRST: ChangeEvent[] = [
  { id: 558, name: 'X-37B 1', kind: 'launched' },
  { id: 593, name: 'LM Challenger', kind: 'status', from: 'Active', to: 'Single Use' },
  { id: 999_999, name: 'Synthetic that is gone', kind: 'gone' },
];

/** Synthetic craft that came. */
export const someNewCraft = (count: number) =>
  Array.from({ length: count }, (_, index): ChangeEvent => {
    const id = index + 1;
    return { id, name: `Synthetic ${id} of an uncommonly long name`, kind: 'new' };
  });

export const LANDING: ChangeEvent[] = [{ id: 558, name: 'X-37B 1', kind: 'landed' }];

/** A site's history after its first, second and third snapshot. */
export const begun = addChanges(NO_CHANGES, '2020-01-01T03:17:00.000Z', []);
export const once = addChanges(begun, '2020-01-02T03:17:00.000Z', FIRST);
export const twice = addChanges(once, '2020-01-03T03:17:00.000Z', LANDING);
