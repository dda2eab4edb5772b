/** The last of a repeated parameter, as LL2 reads it; empty when it isn't there. */
export function readParameter(params: URLSearchParams, name: string): string {
  return params.getAll(name).at(-1) ?? '';
}
