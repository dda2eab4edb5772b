import { firstLaunchOf } from '#catalogue/engine/first-launch.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { compose } from '#lib/fold-case.ts';
import { MISSING_VALUES, type MissingValue } from '#catalogue/query/missing-values.ts';
import { toKnownCredit, toKnownLicense } from '#ll2/image-metadata.ts';
import { isClearedForReuse } from '#ll2/license-terms.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import { countriesOf, isHumanRated } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/**
 * A value of a facet as a URL writes it: an id, `true` or `false`, or a name behind a tilde
 * where the data has no id. `name` is what the data calls it.
 */
export type FacetValueName = { token: string; name: string };

type Named = { id: number | null; name: string | null };

function toNamed(value: Named | null | undefined): FacetValueName[] {
  if (value === null || value === undefined) return [];
  if (value.id !== null)
    return [{ token: String(value.id), name: value.name ?? `No. ${value.id}` }];
  return value.name === null || value.name === ''
    ? []
    : [{ token: `~${compose(value.name)}`, name: value.name }];
}

const YES = { token: 'true', name: 'Yes' };
const NO = { token: 'false', name: 'No' };

/** Unknown is neither yes nor no. */
function toFlag(value: boolean | null | undefined): FacetValueName[] {
  if (value === null || value === undefined) return [];
  return [value ? YES : NO];
}

/** The decade of the first launch: `1960` for the 1960s. */
function toDecade(spacecraft: Spacecraft): FacetValueName[] {
  const launch = firstLaunchOf(spacecraft);
  if (launch === null) return [];
  const decade = Math.floor(new Date(launch).getUTCFullYear() / 10) * 10;
  return [{ token: String(decade), name: `${decade}s` }];
}

/** A license that isn't known allows nothing, and forbids nothing either. */
function toFreePicture(spacecraft: Spacecraft): FacetValueName[] {
  const picture = pictureOf(spacecraft);
  const isKnown = picture !== null && toKnownLicense(picture.license) !== null;
  return isKnown ? toFlag(isClearedForReuse(picture)) : [];
}

const MISSING_NAMES: Record<MissingValue, string> = {
  status: 'Status',
  in_space: 'In space or not',
  flights_count: 'Number of flights',
  time_in_space: 'Time in space',
  time_docked: 'Time docked',
  mission_ends_count: 'Missions ended',
  serial_number: 'Serial number',
  spacecraft_config: 'Configuration',
  first_flight: 'First flight',
  image: 'Picture',
  credit: 'Credit of the picture',
  license: 'License of the picture',
};

function isMissing(spacecraft: Spacecraft, value: MissingValue): boolean {
  if (value === 'first_flight') return firstLaunchOf(spacecraft) === null;
  const picture = pictureOf(spacecraft);
  if (value === 'image') return picture === null;
  if (value === 'credit') return picture !== null && toKnownCredit(picture) === null;
  if (value === 'license') return picture !== null && toKnownLicense(picture.license) === null;
  return spacecraft[value] === null;
}

const toMissing = (spacecraft: Spacecraft): FacetValueName[] =>
  MISSING_VALUES.filter((value) => isMissing(spacecraft, value)).map((value) => ({
    token: value,
    name: MISSING_NAMES[value],
  }));

const READERS: Record<FacetName, (spacecraft: Spacecraft) => FacetValueName[]> = {
  status: ({ status }) => toNamed(status),
  in_space: ({ in_space }) => toFlag(in_space),
  is_placeholder: ({ is_placeholder }) => toFlag(is_placeholder),
  spacecraft_config: ({ spacecraft_config }) => toNamed(spacecraft_config),
  type: ({ spacecraft_config }) => toNamed(spacecraft_config?.type),
  agency: ({ spacecraft_config }) => toNamed(spacecraft_config?.agency),
  family: ({ spacecraft_config }) => (spacecraft_config?.family ?? []).flatMap(toNamed),
  license: (spacecraft) => toNamed(pictureOf(spacecraft)?.license),
  in_use: ({ spacecraft_config }) => toFlag(spacecraft_config?.in_use),
  human_rated: (spacecraft) => toFlag(isHumanRated(spacecraft)),
  country: (spacecraft) => countriesOf(spacecraft).flatMap(toNamed),
  free_picture: toFreePicture,
  first_flight: toDecade,
  missing: toMissing,
};

/** A craft's values of a facet: none, one, or several (families, countries, missing values). */
export function facetValuesOf(facet: FacetName, spacecraft: Spacecraft): FacetValueName[] {
  return READERS[facet](spacecraft);
}
