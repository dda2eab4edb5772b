import * as v from 'valibot';
import { AgencyMiniSchema, AgencyNormalSchema } from '#ll2/agency.ts';
import { FlightDetailedSchema, FlightNormalSchema } from '#ll2/flight.ts';
import type { Mode } from '#ll2/query.ts';
import {
  SpacecraftConfigDetailedSchema,
  SpacecraftConfigNormalSchema,
} from '#ll2/spacecraft-config.ts';
import { SpacecraftDetailedSchema, SpacecraftNormalSchema } from '#ll2/spacecraft.ts';

/** JSON from a catalogue file, with keys that the contract doesn't name. */
export type Raw = { readonly [key: string]: unknown };

export type RawRecord = Raw & { readonly id: number };

const RawSchema = v.record(v.string(), v.unknown());

export function isRaw(value: unknown): value is Raw {
  return v.is(RawSchema, value);
}

type Schema = { entries: object };

/**
 * Reduces a longer form to its shorter one. A key that neither form names stays, since its form is unknown.
 */
function cut(raw: Raw, long: Schema, short: Schema, response_mode: string): Raw {
  const kept = Object.entries(raw).filter(
    ([key]) => Object.hasOwn(short.entries, key) || !Object.hasOwn(long.entries, key),
  );
  return { ...Object.fromEntries(kept), response_mode };
}

/** A configuration in a mode. Detailed is as recorded: nothing can be added. */
export function toConfigInMode(config: Raw, mode: Mode): Raw {
  if (mode === 'detailed') return config;
  const { agency } = config;
  return {
    ...cut(config, SpacecraftConfigDetailedSchema, SpacecraftConfigNormalSchema, 'normal'),
    ...(isRaw(agency) ? { agency: cut(agency, AgencyNormalSchema, AgencyMiniSchema, 'list') } : {}),
  };
}

export function toFlightInMode(flight: Raw, mode: Mode): Raw {
  if (mode === 'detailed') return flight;
  return cut(flight, FlightDetailedSchema, FlightNormalSchema, 'normal');
}

/** The record in `mode=normal`. */
export function toNormalRecord(record: Raw): Raw {
  const { spacecraft_config: config } = record;
  return {
    ...cut(record, SpacecraftDetailedSchema, SpacecraftNormalSchema, 'normal'),
    ...(isRaw(config) ? { spacecraft_config: toConfigInMode(config, 'normal') } : {}),
  };
}
