import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aQuery } from '#testing/arbitraries.ts';
import { DEFAULT_QUERY, formatQuery, parseQuery } from '#ll2/query.ts';

const parse = (search: string) => parseQuery(new URLSearchParams(search));
const noticed = (search: string) => parse(search).notices.map(({ parameter }) => parameter);

describe('round trip', () => {
  it('parses every formatted query without a notice', () => {
    fc.assert(
      fc.property(aQuery(), (query) => {
        expect(parse(formatQuery(query))).toEqual({ query, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'MS-28 #73 & + , / %',
    '100%25 %2B %',
    '🚀 🧑‍🚀 Союз 神舟',
    '\u202Eevil\u202C \u200Bzero\u200Bwidth',
    'spaces  kept',
    'composed é, and not: e\u0301',
    'a=b&status=1?#',
    'line\r\nbreak\ttab',
    'x'.repeat(10_240),
  ])('keeps %j in a search and a name', (hostile) => {
    const query = { ...DEFAULT_QUERY, search: hostile, name: hostile };
    expect(parse(formatQuery(query))).toEqual({ query, notices: [] });
  });

  it('never throws, and gives a query that round-trips, whatever the URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { query } = parse(search);
        expect(parse(formatQuery(query)).query).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });

  it('omits default values', () => {
    expect(formatQuery(DEFAULT_QUERY)).toBe('');
    expect(formatQuery(parse('limit=10&offset=0&mode=normal&search=&ordering=').query)).toBe('');
  });

  it('writes LL2 parameter names verbatim', () => {
    expect(
      formatQuery({
        search: 'soyuz ms',
        name: 'Soyuz MS-28',
        status: 1,
        spacecraft_config: 38,
        in_space: false,
        is_placeholder: true,
        ordering: [
          { field: 'flights_count', descending: true },
          { field: 'id', descending: false },
        ],
        mode: 'detailed',
        limit: 24,
        offset: 48,
      }),
    ).toBe(
      'search=soyuz+ms&name=Soyuz+MS-28&status=1&spacecraft_config=38&in_space=false' +
        '&is_placeholder=true&ordering=-flights_count,id&mode=detailed&limit=24&offset=48',
    );
  });
});

describe('values that LL2 accepts', () => {
  it.each([
    ['true', true],
    ['TrUe', true],
    ['1', true],
    ['FALSE', false],
    ['0', false],
  ])('in_space=%s is %s', (text, value) => {
    expect(parse(`in_space=${text}`)).toMatchObject({ query: { in_space: value }, notices: [] });
  });

  it('uses the last of a repeated parameter, with a notice', () => {
    expect(parse('status=1&status=2').query.status).toBe(2);
    expect(noticed('status=1&status=2')).toEqual(['status']);
  });

  it('uses the known terms of an ordering and reports the others', () => {
    const { query, notices } = parse('ordering=bogus,-time_docked, id,name');
    expect(query.ordering).toEqual([
      { field: 'time_docked', descending: true },
      { field: 'id', descending: false },
    ]);
    expect(notices[0]?.message).toContain('bogus, name');
  });
});

describe('values that fall back, with a notice', () => {
  it.each([
    ['limit=500', { limit: 100 }],
    ['limit=0', { limit: 10 }],
    ['limit=-5', { limit: 10 }],
    ['limit=ten', { limit: 10 }],
    ['limit=1e2', { limit: 10 }],
    ['offset=-1', { offset: 0 }],
    ['in_space=maybe', { in_space: null }],
    ['is_placeholder=yes', { is_placeholder: null }],
    ['status=1,2', { status: null }],
    ['spacecraft_config=Dragon', { spacecraft_config: null }],
    ['ordering=bogus', { ordering: [] }],
    ['mode=list', { mode: 'normal' }],
    ['agency=121', {}],
    ['__proto__=1', {}],
    ['constructor=1', {}],
    ['toString=1', {}],
  ])('%s', (search, expected) => {
    const { query, notices } = parse(search);
    expect(query).toEqual({ ...DEFAULT_QUERY, ...expected });
    expect(notices).toHaveLength(1);
    expect(search.startsWith(`${notices[0]?.parameter}=`)).toBe(true);
  });

  it.each(['limit=', 'status=', 'ordering=', 'in_space='])(
    '%s is empty and ignored, as at LL2',
    (search) => {
      expect(parse(search)).toEqual({ query: DEFAULT_QUERY, notices: [] });
    },
  );
});
