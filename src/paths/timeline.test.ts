import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIST } from '#paths/list.ts';
import { toListTimelinePath } from '#paths/pages.ts';
import {
  formatTimelineSearch,
  parseTimelineSearch,
  toFirstMoment,
  toMomentAfter,
  toTimelinePath,
} from '#paths/timeline.ts';
import { aCatalogueQuery } from '#testing/arbitraries.ts';

const messagesOf = (search: string) =>
  parseTimelineSearch(search).notices.map(({ parameter, message }) => `${parameter}: ${message}`);

describe('a timeline’s URL', () => {
  it('round-trips, whatever list it shows', () => {
    const list = aCatalogueQuery().map((query) => ({ ...DEFAULT_LIST, query }));
    const aState = fc.record({
      list,
      from: fc.option(fc.constantFrom('1961', '1961-04-12')),
      to: fc.option(fc.constantFrom('1961', '2024-02-29')),
      lanes: fc.constantFrom('family', 'agency'),
      on: fc.option(fc.constantFrom('1969-07-20', '2000-01-01')),
    });
    fc.assert(
      fc.property(aState, (state) => {
        expect(parseTimelineSearch(formatTimelineSearch(state))).toEqual({ ...state, notices: [] });
      }),
    );
  });

  it('is bare for the whole time of all craft', () => {
    expect(toListTimelinePath(DEFAULT_LIST)).toBe('/timeline');
  });

  it('keeps the list’s filters and what it shows', () => {
    const state = parseTimelineSearch('?on=1965-06-03&from=1965&lanes=agency&status=4');
    expect(toTimelinePath(state)).toBe('/timeline?status=4&from=1965&lanes=agency&on=1965-06-03');
    expect(state.notices).toEqual([]);
  });

  it.each([
    ['from', '65'],
    ['from', '1899'],
    ['from', '1965-13-01'],
    ['from', '2023-02-30'],
    ['from', '1965-06-03T00:00'],
    ['to', 'now'],
    ['to', '2200-01-01'],
    ['to', '-1000'],
    ['lanes', 'country'],
    ['on', '1965'],
    ['on', '2023-02-29'],
    ['on', 'today'],
  ])('ignores %s=%s, with a notice', (name, value) => {
    const { notices, ...state } = parseTimelineSearch(`?${name}=${value}`);
    expect(formatTimelineSearch(state)).toBe('');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ parameter: name, value });
  });

  it('ignores a start after the end', () => {
    expect(messagesOf('?from=1970&to=1969')).toEqual([
      'from: Is after “to”. Both are ignored.',
      'to: Is before “from”. Both are ignored.',
    ]);
    expect(parseTimelineSearch('?from=1970&to=1969')).toMatchObject({ from: null, to: null });
    expect(messagesOf('?from=1969-07-16&to=1969')).toEqual([]);
    expect(messagesOf('?from=1969&to=1969-07-16')).toEqual([]);
    expect(messagesOf('?from=1969-07-16&to=1969-07-16')).toEqual([]);
  });

  it('reports unknown parameters', () => {
    expect(messagesOf('?zoom=3')).toEqual(['zoom: Unknown parameter, ignored.']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const search of [text, `?from=${text}`, `?to=${text}&on=${text}`])
          expect(formatTimelineSearch(parseTimelineSearch(search))).not.toContain('undefined');
      }),
    );
  });
});

it('includes the whole of the last year or day', () => {
  expect(toFirstMoment('1969')).toBe(Date.UTC(1969, 0, 1));
  expect(toFirstMoment('1969-07-16')).toBe(Date.UTC(1969, 6, 16));
  expect(toMomentAfter('1969')).toBe(Date.UTC(1970, 0, 1));
  expect(toMomentAfter('1969-12-31')).toBe(Date.UTC(1970, 0, 1));
});
