import { toSearchWords } from '#catalogue/query/search-words.ts';
import { foldCase } from '#lib/fold-case.ts';
import { parseQuery } from '#ll2/query.ts';
import {
  type Ll2Response,
  toChoiceErrors,
  toJsonResponse,
  toPageResponse,
} from './ll2-response.ts';
import { isRaw, type Raw, toConfigInMode } from './ll2-modes.ts';
import { readParameter } from './ll2-parameter.ts';

export type Options = {
  statuses: Raw[];
  types: Raw[];
  licenses: Raw[];
  configurations: Raw[];
};

const childOf = (raw: Raw, key: string) => (isRaw(raw[key]) ? [raw[key]] : []);
const toId = ({ id }: Raw) => (typeof id === 'number' ? id : null);

/** Each object once, in its longest form, by id. Objects without an id are left out. */
function toDistinct(raws: readonly Raw[]): Raw[] {
  const byId = new Map<number, Raw>();
  for (const raw of raws) {
    const id = toId(raw);
    if (id === null) continue;
    const known = byId.get(id);
    if (known === undefined || Object.keys(raw).length > Object.keys(known).length)
      byId.set(id, raw);
  }
  return [...byId].toSorted(([a], [b]) => a - b).map(([, raw]) => raw);
}

/** The content of the option lists: everything that the records refer to. */
export function toOptions(records: readonly Raw[]): Options {
  const configs = records.flatMap((record) => childOf(record, 'spacecraft_config'));
  const agencies = configs.flatMap((config) => childOf(config, 'agency'));
  const images = [
    ...[...records, ...configs, ...agencies].flatMap((owner) => childOf(owner, 'image')),
    ...agencies.flatMap((agency) => ['logo', 'social_logo'].flatMap((key) => childOf(agency, key))),
  ];
  return {
    statuses: toDistinct(records.flatMap((record) => childOf(record, 'status'))),
    types: toDistinct(configs.flatMap((config) => childOf(config, 'type'))),
    licenses: toDistinct(images.flatMap((image) => childOf(image, 'license'))),
    configurations: toDistinct(configs),
  };
}

export const toIds = (raws: readonly Raw[]) => new Set(raws.map(toId).filter((id) => id !== null));

const agencyOf = (config: Raw) => childOf(config, 'agency').map(toId)[0] ?? null;
const toName = ({ name }: Raw) => (typeof name === 'string' ? name : '');

// LL2's boolean filters have the spellings of in_space.
const toFlag = (params: URLSearchParams, name: string) =>
  parseQuery(new URLSearchParams({ in_space: readParameter(params, name) })).query.in_space;

/** `/spacecraft_configurations/`: filters by agency, name and flags, and searches names. */
export function toConfigurationsResponse(url: URL, { configurations }: Options): Ll2Response {
  const { searchParams: params } = url;
  const { search, name, mode } = parseQuery(params).query;
  const agencies = new Set(configurations.map(agencyOf).filter((id) => id !== null));
  const errors = toChoiceErrors(params, { agency: agencies });
  if (errors !== null) return errors;

  const agency = readParameter(params, 'agency');
  const words = toSearchWords(search);
  const flags = ['human_rated', 'in_use'].flatMap((key) => {
    const value = toFlag(params, key);
    return value === null ? [] : [{ key, value }];
  });
  const found = configurations.filter(
    (config) =>
      (agency === '' || agencyOf(config) === Number(agency)) &&
      (name === '' || config['name'] === name) &&
      flags.every(({ key, value }) => config[key] === value) &&
      words.every((word) => foldCase(toName(config)).includes(word)),
  );
  const direction = { name: 1, '-name': -1 }[readParameter(params, 'ordering')] ?? 0;
  const inOrder = found.toSorted((a, b) => direction * toName(a).localeCompare(toName(b), 'en'));
  return toPageResponse(url, inOrder, (config) => toConfigInMode(config, mode));
}

/** `/spacecraft_configurations/{id}/`, with all recorded detail. */
export function toConfigurationResponse(id: number, { configurations }: Options): Ll2Response {
  const found = configurations.find((config) => toId(config) === id);
  if (found !== undefined) return toJsonResponse(found);
  return toJsonResponse({ detail: 'No SpacecraftConfig matches the given query.' }, 404);
}
