import { describe, expect, it } from 'vitest';
import { findChanges } from '#catalogue/changes/find-changes.ts';
import { toDetailed } from '#catalogue/engine/modes.ts';
import type { SpacecraftNormal } from '#ll2/spacecraft.ts';
import { aSpacecraft, aSpacecraftConfig, anImage } from '#testing/a-spacecraft.ts';

const ACTIVE = { id: 1, name: 'Active' };
const RETIRED = { id: 2, name: 'Retired' };

type Given = Partial<SpacecraftNormal>;
/** The kinds of changes from one record of a craft to the next. */
const kindsOf = (before: Given, after: Given) =>
  findChanges([aSpacecraft(before)], [aSpacecraft(after)]).map(({ kind }) => kind);
/** The changes from one status of a craft to the next. */
const change = (from: SpacecraftNormal['status'], to: SpacecraftNormal['status']) =>
  findChanges([aSpacecraft({ status: from })], [aSpacecraft({ status: to })]);

describe('findChanges', () => {
  it('lists craft that came and went, in order of ids', () => {
    const before = [aSpacecraft({ id: 3, name: 'Goes' }), aSpacecraft({ id: 2, name: 'Stays' })];
    const after = [
      aSpacecraft({ id: 9, name: 'Comes' }),
      aSpacecraft({ id: 2, name: 'Stays' }),
      aSpacecraft({ id: 1, name: 'Comes too' }),
    ];
    expect(findChanges(before, after)).toEqual([
      { id: 1, name: 'Comes too', kind: 'new' },
      { id: 9, name: 'Comes', kind: 'new' },
      { id: 3, name: 'Goes', kind: 'gone' },
    ]);
  });

  it('finds nothing in the same craft, whatever the mode', () => {
    const craft = aSpacecraft({ in_space: true, status: ACTIVE, image: anImage() });
    expect(findChanges([craft], [toDetailed(craft)])).toEqual([]);
    expect(kindsOf({ name: 'One', description: 'Before' }, { name: 'Another' })).toEqual([]);
  });

  it('takes a craft for launched or landed when its place changed, and not when it became known', () => {
    expect(kindsOf({ in_space: false }, { in_space: true })).toEqual(['launched']);
    expect(kindsOf({ in_space: true }, { in_space: false })).toEqual(['landed']);
    expect(kindsOf({ in_space: null }, { in_space: true })).toEqual([]);
    expect(kindsOf({ in_space: true }, { in_space: null })).toEqual([]);
  });

  it('finds a flight between two catalogues by its counts, while the craft is in service', () => {
    const before = { in_space: false, flights_count: 3, mission_ends_count: 3 };
    const after = { in_space: false, flights_count: 4, mission_ends_count: 4 };
    const flight = ['launched', 'landed'];
    expect(kindsOf({ ...before, status: ACTIVE }, { ...after, status: ACTIVE })).toEqual(flight);
    expect(kindsOf({ ...before, status: ACTIVE }, { ...after, status: RETIRED })).toEqual([
      ...flight,
      'status',
    ]);
    // Someone added an old flight.
    expect(kindsOf({ ...before, status: RETIRED }, { ...after, status: RETIRED })).toEqual([]);
    // It became known, or is only planned.
    const unknown = { ...before, flights_count: null, status: ACTIVE };
    expect(kindsOf(unknown, { ...after, status: ACTIVE })).toEqual([]);
    const planned = { ...before, flights_count: 4, status: ACTIVE };
    expect(kindsOf({ ...before, status: ACTIVE }, planned)).toEqual([]);
  });

  it('names both statuses, or says that one was not recorded', () => {
    const named = { id: 1, name: 'Synthetic craft', kind: 'status' };
    expect(change(ACTIVE, RETIRED)).toEqual([{ ...named, from: 'Active', to: 'Retired' }]);
    expect(change(null, RETIRED)).toEqual([{ ...named, from: null, to: 'Retired' }]);
    expect(change(ACTIVE, null)).toEqual([{ ...named, from: 'Active', to: null }]);
  });

  it('finds a new picture, of the craft or of its design, but not the same at another URL', () => {
    const one = anImage({ id: 1, image_url: 'https://one.example/1.jpg' });
    const moved = { ...one, image_url: 'https://other.example/1.jpg' };
    const other = anImage({ id: 2, image_url: 'https://one.example/2.jpg' });
    const ofDesign = { spacecraft_config: aSpacecraftConfig({ image: other }) };
    expect(kindsOf({}, { image: one })).toEqual(['picture']);
    expect(kindsOf({ image: one }, { image: other })).toEqual(['picture']);
    expect(kindsOf({}, ofDesign)).toEqual(['picture']);
    expect(kindsOf({ image: one }, { image: moved })).toEqual([]);
    expect(kindsOf({ image: { ...one, id: null } }, { image: moved })).toEqual(['picture']);
    expect(kindsOf({ image: one }, {})).toEqual([]);
  });
});
