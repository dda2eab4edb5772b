import type { Country } from '#ll2/agency.ts';
import type { Flight } from '#ll2/flight.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

// Values that only detailed records have. Shorter ones lack them, as if they were not recorded.

export function flightsOf(spacecraft: Spacecraft): readonly Flight[] {
  return spacecraft.response_mode === 'detailed' ? (spacecraft.flights ?? []) : [];
}

/** The countries of the design's agency. */
export function countriesOf({ spacecraft_config }: Spacecraft): readonly Country[] {
  const agency = spacecraft_config?.agency;
  return agency?.response_mode === 'normal' ? (agency.country ?? []) : [];
}

/** Whether the design carries people. */
export function isHumanRated({ spacecraft_config }: Spacecraft): boolean | null {
  return spacecraft_config?.response_mode === 'detailed' ? spacecraft_config.human_rated : null;
}
