import type { AgencyMini } from '#ll2/agency.ts';
import type { SpacecraftConfig, SpacecraftConfigNormal } from '#ll2/spacecraft-config.ts';
import type { Spacecraft, SpacecraftDetailed, SpacecraftNormal } from '#ll2/spacecraft.ts';

// A catalogue keeps the most it knows of each record. These give the amount that a mode asks for.

function toAgencyMini(agency: NonNullable<SpacecraftConfig['agency']>): AgencyMini {
  const { id, url, name, abbrev, type } = agency;
  return { response_mode: 'list', id, url, name, abbrev, type };
}

function toConfigNormal(config: SpacecraftConfig): SpacecraftConfigNormal {
  const agency =
    config.agency?.response_mode === 'normal' ? toAgencyMini(config.agency) : config.agency;
  if (config.response_mode !== 'detailed') return { ...config, agency };
  const { id, url, name, type, family, in_use, image } = config;
  return { response_mode: 'normal', id, url, name, type, agency, family, in_use, image };
}

/** The record as `mode=normal` has it: no flights, and the short forms of what it nests. */
export function toNormal(spacecraft: Spacecraft): SpacecraftNormal {
  const spacecraft_config =
    spacecraft.spacecraft_config === null ? null : toConfigNormal(spacecraft.spacecraft_config);
  if (spacecraft.response_mode !== 'detailed') {
    return { ...spacecraft, response_mode: 'normal', spacecraft_config };
  }
  const { flights: _, ...rest } = spacecraft;
  return { ...rest, response_mode: 'normal', spacecraft_config };
}

/** The record as `mode=detailed` has it. Flights that were not recorded are null, not an empty list. */
export function toDetailed(spacecraft: Spacecraft): SpacecraftDetailed {
  if (spacecraft.response_mode === 'detailed') return spacecraft;
  return { ...spacecraft, response_mode: 'detailed', flights: null };
}
