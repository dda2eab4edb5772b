import type { Agency, AgencyMini } from '#ll2/agency.ts';
import type { SpacecraftConfig, SpacecraftConfigNormal } from '#ll2/spacecraft-config.ts';
import type { Spacecraft, SpacecraftDetailed, SpacecraftNormal } from '#ll2/spacecraft.ts';

// A catalogue holds each record in the most detail it has. These reduce or extend a record to a mode.

function toAgencyMini(agency: Agency | null): AgencyMini | null {
  if (agency?.response_mode !== 'normal') return agency;
  const { id, url, name, abbrev, type } = agency;
  return { response_mode: 'list', id, url, name, abbrev, type };
}

function toConfigNormal(config: SpacecraftConfig): SpacecraftConfigNormal {
  const agency = toAgencyMini(config.agency);
  if (config.response_mode !== 'detailed') return { ...config, agency };
  const { id, url, name, type, in_use, image } = config;
  const family =
    config.family?.map((one) => ({ ...one, manufacturer: toAgencyMini(one.manufacturer) })) ?? null;
  return { response_mode: 'normal', id, url, name, type, agency, family, in_use, image };
}

/** The record in `mode=normal`: without flights, and with short nested records. */
export function toNormal(spacecraft: Spacecraft): SpacecraftNormal {
  const spacecraft_config =
    spacecraft.spacecraft_config === null ? null : toConfigNormal(spacecraft.spacecraft_config);
  if (spacecraft.response_mode !== 'detailed') {
    return { ...spacecraft, response_mode: 'normal', spacecraft_config };
  }
  const { flights: _, ...rest } = spacecraft;
  return { ...rest, response_mode: 'normal', spacecraft_config };
}

/** The record in `mode=detailed`. Flights that were not recorded are null, not an empty list. */
export function toDetailed(spacecraft: Spacecraft): SpacecraftDetailed {
  if (spacecraft.response_mode === 'detailed') return spacecraft;
  return { ...spacecraft, response_mode: 'detailed', flights: null };
}
