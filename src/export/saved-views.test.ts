import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatSavedViews,
  MAX_VIEWS,
  parseSavedViews,
  type SavedViews,
  toViewName,
  withoutView,
  withView,
  withViewAt,
} from '#export/saved-views.ts';

const aView = (name: string, path = '/spacecraft?status=1') => ({ name, path });
const saved: SavedViews = { views: ['a', 'b', 'c'].map((name) => aView(name)), unreadable: [] };
const full: SavedViews = {
  views: Array.from({ length: MAX_VIEWS }, (_, index) => aView(`View ${index}`)),
  unreadable: [],
};
const toNames = (result: SavedViews | null) => result?.views.map(({ name }) => name);

describe('parseSavedViews', () => {
  it('reads the views that were written', () => {
    const aName = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((name) => toViewName(name) === name);
    const someViews = fc.uniqueArray(aName, { maxLength: 5 }).map((names) => ({
      views: names.map((name) => aView(name, `/spacecraft?search=${encodeURIComponent(name)}`)),
      unreadable: [],
    }));
    fc.assert(
      fc.property(someViews, (some) => {
        expect(parseSavedViews(formatSavedViews(some))).toEqual(some);
      }),
    );
  });

  it('reads the empty text as no views', () => {
    expect(parseSavedViews('')).toEqual({ views: [], unreadable: [] });
  });

  it.each(['{', 'null', '[]', '{"version":2,"views":[]}', '{"version":1}', '"/spacecraft"'])(
    'returns null for %s',
    (text) => {
      expect(parseSavedViews(text)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseSavedViews(text)).not.toThrow();
      }),
    );
  });

  it('keeps entries that it can’t read', () => {
    const wrong = [
      null,
      aView(''),
      aView('x'.repeat(81)),
      aView('script', 'javascript:alert(1)'),
      aView('elsewhere', 'https://example.org/spacecraft'),
      aView('another folder', '/spacecraftless'),
      aView('good', '/spacecraft?status=2'),
    ];
    const text = JSON.stringify({ version: 1, views: [aView('good'), ...wrong] });
    const read = parseSavedViews(text);
    expect(read).toEqual({ views: [aView('good')], unreadable: wrong });
    const changed = withView(read ?? full, aView('new'));
    expect(parseSavedViews(formatSavedViews(changed ?? full))).toEqual({
      views: [aView('good'), aView('new')],
      unreadable: wrong,
    });
  });
});

it('trims names, and rejects empty and long ones', () => {
  expect(toViewName('  Crewed now ')).toBe('Crewed now');
  expect(toViewName(' ')).toBeNull();
  expect(toViewName('x'.repeat(80))).toHaveLength(80);
  expect(toViewName('x'.repeat(81))).toBeNull();
});

describe('changes', () => {
  it('replace a view of the same name at its index, and append others', () => {
    expect(withView(saved, aView('b', '/spacecraft'))?.views).toEqual([
      aView('a'),
      aView('b', '/spacecraft'),
      aView('c'),
    ]);
    expect(toNames(withView(saved, aView('d')))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('add no more than a hundred views, but still replace them', () => {
    expect(withView(full, aView('one more'))).toBeNull();
    expect(withView(full, aView('View 7', '/spacecraft'))?.views[7]?.path).toBe('/spacecraft');
  });

  it('restore a deleted view at its index', () => {
    const without = withoutView(saved, 'b');
    expect(toNames(without)).toEqual(['a', 'c']);
    expect(withViewAt(without, aView('b'), 1)).toEqual(saved);
    expect(withViewAt(saved, aView('b'), 1)).toBeNull();
    expect(toNames(withViewAt({ views: [], unreadable: [] }, aView('b'), 9))).toEqual(['b']);
  });
});
