/** The values of the facet `missing`: what a craft's record may lack, by LL2's names where LL2 has one. */
export const MISSING_VALUES = [
  'status',
  'in_space',
  'flights_count',
  'time_in_space',
  'time_docked',
  'mission_ends_count',
  'serial_number',
  'spacecraft_config',
  'first_flight',
  'image',
  'credit',
  'license',
] as const;
export type MissingValue = (typeof MISSING_VALUES)[number];

export function isMissingValue(text: string): text is MissingValue {
  return MISSING_VALUES.some((one) => one === text);
}
