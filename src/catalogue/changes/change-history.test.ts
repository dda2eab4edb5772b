import { describe, expect, it } from 'vitest';
import {
  addChanges,
  type ChangeEvent,
  formatChangeHistory,
  NO_CHANGES,
  parseChangeHistory,
} from '#catalogue/changes/change-history.ts';

const someEvents = (count: number): ChangeEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    name: `Synthetic ${index + 1} ü`,
    kind: 'new',
  }));

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const daysOf = ({ entries }: typeof NO_CHANGES) => entries.map(({ time }) => time.slice(0, 10));

describe('addChanges', () => {
  it('adds the newest first, and nothing for a catalogue without changes', () => {
    const begun = addChanges(NO_CHANGES, '2020-01-01T03:00:00Z', []);
    expect(begun).toEqual({ ...NO_CHANGES, since: '2020-01-01T03:00:00Z' });
    const first = addChanges(begun, '2020-01-02T03:00:00Z', someEvents(1));
    const second = addChanges(first, '2020-01-03T03:00:00Z', []);
    const third = addChanges(second, '2020-01-04T03:00:00Z', someEvents(2));
    expect(third.since).toBe('2020-01-01T03:00:00Z');
    expect(third.entries).toEqual([
      { time: '2020-01-04T03:00:00Z', events: someEvents(2), omitted: 0 },
      { time: '2020-01-02T03:00:00Z', events: someEvents(1), omitted: 0 },
    ]);
  });

  it('adds a catalogue once', () => {
    const once = addChanges(NO_CHANGES, '2020-01-02', someEvents(1));
    expect(addChanges(once, '2020-01-02', someEvents(3))).toEqual(once);
  });

  it('drops what is older than a year, also when nothing is new', () => {
    const old = addChanges(NO_CHANGES, '2020-01-01', someEvents(1));
    const next = addChanges(old, '2020-06-01', someEvents(1));
    expect(daysOf(addChanges(next, '2020-12-31', []))).toEqual(['2020-06-01', '2020-01-01']);
    expect(daysOf(addChanges(next, '2021-01-03', []))).toEqual(['2020-06-01']);
  });

  it('drops the oldest when there is no room for all', () => {
    let history = NO_CHANGES;
    for (let day = 1; day <= 9; day++)
      history = addChanges(history, `2020-01-0${day}`, someEvents(10), 2_000);
    expect(daysOf(history).at(0)).toBe('2020-01-09');
    expect(history.entries.length).toBeGreaterThan(1);
    expect(history.entries.length).toBeLessThan(9);
    expect(history.entries.every(({ omitted }) => omitted === 0)).toBe(true);
    expect(bytesOf(formatChangeHistory(history))).toBeLessThanOrEqual(2_000);
  });

  it('keeps a part of a run that has no room, and says how much is missing', () => {
    const history = addChanges(NO_CHANGES, '2020-01-01', someEvents(20_000));
    expect(bytesOf(formatChangeHistory(history))).toBeLessThanOrEqual(500_000);
    const [run] = history.entries;
    expect(run?.events.length).toBeGreaterThan(5_000);
    expect((run?.events.length ?? 0) + (run?.omitted ?? 0)).toBe(20_000);
  });
});

describe('parseChangeHistory', () => {
  it('reads what was written', () => {
    const history = addChanges(NO_CHANGES, '2020-01-01T03:00:00.000Z', [
      ...someEvents(1),
      { id: 2, name: 'Synthetic', kind: 'status', from: null, to: 'Retired' },
    ]);
    expect(parseChangeHistory(JSON.parse(formatChangeHistory(history)))).toEqual(history);
    expect(parseChangeHistory(JSON.parse(formatChangeHistory(NO_CHANGES)))).toEqual(NO_CHANGES);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another format', { ...NO_CHANGES, format: 'spacecraft-changes/2' }],
    ['a date that is none', { ...NO_CHANGES, since: 'yesterday' }],
    ['a run without events', { ...NO_CHANGES, entries: [{ time: '2020-01-01' }] }],
    [
      'an event of a kind that there isn’t',
      {
        ...NO_CHANGES,
        entries: [{ time: '2020-01-01', events: [{ id: 1, name: 'Synthetic', kind: 'lost' }] }],
      },
    ],
    [
      'a name with invisible characters',
      {
        ...NO_CHANGES,
        entries: [{ time: '2020-01-01', events: [{ id: 1, name: 'a\u202Eb', kind: 'new' }] }],
      },
    ],
  ])('rejects %s', (_, content) => {
    expect(parseChangeHistory(content)).toBeNull();
  });
});
