import { LL2_API } from '#ll2/endpoint.ts';
import { toSpacecraftPage } from '#ll2/page.ts';
import { parseQuery } from '#ll2/query.ts';
import { readParameter } from './ll2-parameter.ts';

export type Ll2Response = { status: number; headers: Record<string, string>; body: string };

export function toJsonResponse(
  content: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Ll2Response {
  return {
    status,
    headers: { 'content-type': 'application/json', vary: 'Accept', ...headers },
    body: JSON.stringify(content),
  };
}

/** A response from outside the API proper: a 404 for an unknown path, or a 500. */
export function toHtmlResponse(title: string, status: number): Ll2Response {
  const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** One page of all results, in LL2's envelope. Links have this server's host and repeat every parameter. */
export function toPageResponse<One>(
  { origin, pathname, search, searchParams }: URL,
  all: readonly One[],
  toResult: (one: One) => unknown = (one) => one,
): Ll2Response {
  const { limit, offset } = parseQuery(searchParams).query;
  const { count, next, previous } = toSpacecraftPage({ search, limit, offset }, all.length, []);
  const toOwn = (link: string | null) =>
    link?.replace(`${LL2_API}/spacecraft/`, () => `${origin}${pathname}`) ?? null;
  return toJsonResponse({
    count,
    next: toOwn(next),
    previous: toOwn(previous),
    results: all.slice(offset, offset + limit).map((one) => toResult(one)),
  });
}

/** The response of Django's filters to ids that are malformed or unknown. Null when all are valid. */
export function toChoiceErrors(
  params: URLSearchParams,
  choices: Readonly<Record<string, ReadonlySet<number>>>,
): Ll2Response | null {
  const wrong = Object.entries(choices).filter(([parameter, ids]) => {
    const value = readParameter(params, parameter);
    return value !== '' && !(/^\s*\+?\d+\s*$/.test(value) && ids.has(Number(value)));
  });
  if (wrong.length === 0) return null;
  const message = 'Select a valid choice. That choice is not one of the available choices.';
  return toJsonResponse(
    Object.fromEntries(wrong.map(([parameter]) => [parameter, [message]])),
    400,
  );
}
