import type { FacetName } from '#catalogue/query/facet-names.ts';
import { compose } from '#lib/fold-case.ts';
import { pictureOf } from '#ll2/picture-of.ts';
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
  human_rated: ({ spacecraft_config }) =>
    spacecraft_config?.response_mode === 'detailed' ? toFlag(spacecraft_config.human_rated) : [],
};

/** A craft's values of a facet: none, one, or several (families). */
export function facetValuesOf(facet: FacetName, spacecraft: Spacecraft): FacetValueName[] {
  return READERS[facet](spacecraft);
}
