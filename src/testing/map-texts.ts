/** A copy of JSON with each text replaced by what `change` makes of it, but for response modes. */
export function mapTexts(
  value: unknown,
  change: (text: string, key: string) => unknown,
  key = '',
): unknown {
  if (typeof value === 'string') return key === 'response_mode' ? value : change(value, key);
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapTexts(one, change, name)]),
  );
}
