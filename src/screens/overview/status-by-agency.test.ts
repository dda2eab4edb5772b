import { expect, it } from 'vitest';
import { toStatusByAgency } from '#screens/overview/status-by-agency.ts';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';

const ACTIVE = { id: 1, name: 'Active' };
const OTHER_STATUS = { id: 10, name: 'Synthetic status' };
const RETIRED = { id: 2, name: 'Retired' };

function craftOf(agency: string | null, id: number, status: typeof ACTIVE | null) {
  const spacecraft_config = aSpacecraftConfig({
    agency:
      agency === null
        ? null
        : { response_mode: 'list', id: null, name: agency, abbrev: null, url: null, type: null },
  });
  return aSpacecraft({ id, status, spacecraft_config });
}

it('sorts statuses by id, with not recorded last, in every row', () => {
  const { statuses, rows } = toStatusByAgency(
    [
      craftOf('A', 1, null),
      craftOf('A', 2, OTHER_STATUS),
      craftOf('A', 3, RETIRED),
      craftOf('A', 4, RETIRED),
    ],
    20,
  );
  expect(statuses.map(({ status }) => status?.name)).toEqual([
    'Retired',
    'Synthetic status',
    undefined,
  ]);
  expect(rows[0]?.cells.map(({ start, count }) => [start, count])).toEqual([
    [0, 2],
    [2, 1],
    [3, 1],
  ]);
  expect(rows[0]?.cells.at(-1)?.status.tokens).toEqual([]);
});

it('omits statuses that an agency has no craft in', () => {
  const { rows } = toStatusByAgency([craftOf('A', 1, ACTIVE), craftOf('B', 2, RETIRED)], 20);
  expect(rows.map(({ cells }) => cells.map(({ status }) => status.key))).toEqual([['1'], ['2']]);
});

it('sorts agencies by number of craft, then by name, with not recorded last among equals', () => {
  const craft = [
    craftOf(null, 1, ACTIVE),
    craftOf('B', 2, ACTIVE),
    craftOf('A', 3, ACTIVE),
    craftOf('C', 4, ACTIVE),
  ];
  const { rows } = toStatusByAgency([...craft, craftOf('C', 5, RETIRED)], 20);
  expect(rows.map(({ name, tokens }) => [name, tokens])).toEqual([
    ['C', ['~C']],
    ['A', ['~A']],
    ['B', ['~B']],
    [null, []],
  ]);
});

it('combines agencies beyond the limit in one row', () => {
  const { rows } = toStatusByAgency(
    [
      craftOf('A', 1, ACTIVE),
      craftOf('A', 2, ACTIVE),
      craftOf('B', 3, ACTIVE),
      craftOf('C', 4, RETIRED),
    ],
    1,
  );
  expect(rows.map(({ agencies, count, tokens }) => ({ agencies, count, tokens }))).toEqual([
    { agencies: 1, count: 2, tokens: ['~A'] },
    { agencies: 2, count: 2, tokens: ['~B', '~C'] },
  ]);
});
