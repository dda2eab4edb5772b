/** The last value of a repeated parameter, as in LL2; empty when it is missing. */
export function readParameter(params: URLSearchParams, name: string): string {
  return params.getAll(name).at(-1) ?? '';
}
