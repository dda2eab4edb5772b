import { LL2_API } from '#ll2/endpoint.ts';
import { toSpacecraftPage } from '#ll2/page.ts';
import { parseQuery } from '#ll2/query.ts';
import { readParameter } from './ll2-parameter.ts';

export type Answer = { status: number; headers: Record<string, string>; body: string };

export function toJsonAnswer(
  content: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', vary: 'Accept', ...headers },
    body: JSON.stringify(content),
  };
}

/** What comes from before or around the API proper: its 404 of unknown paths, its 500s. */
export function toHtmlAnswer(title: string, status: number): Answer {
  const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** One page of a whole answer, in LL2's envelope. Links name this server and repeat every parameter. */
export function toPageAnswer<One>(
  { origin, pathname, search, searchParams }: URL,
  all: readonly One[],
  toResult: (one: One) => unknown = (one) => one,
): Answer {
  const { limit, offset } = parseQuery(searchParams).query;
  const { count, next, previous } = toSpacecraftPage({ search, limit, offset }, all.length, []);
  const toOwn = (link: string | null) =>
    link?.replace(`${LL2_API}/spacecraft/`, () => `${origin}${pathname}`) ?? null;
  return toJsonAnswer({
    count,
    next: toOwn(next),
    previous: toOwn(previous),
    results: all.slice(offset, offset + limit).map((one) => toResult(one)),
  });
}

/** What Django's filters answer to an id that isn't one, or that names nothing. Null when all do. */
export function toChoiceErrors(
  params: URLSearchParams,
  choices: Readonly<Record<string, ReadonlySet<number>>>,
): Answer | null {
  const wrong = Object.entries(choices).filter(([parameter, ids]) => {
    const value = readParameter(params, parameter);
    return value !== '' && !(/^\s*\+?\d+\s*$/.test(value) && ids.has(Number(value)));
  });
  if (wrong.length === 0) return null;
  const message = 'Select a valid choice. That choice is not one of the available choices.';
  return toJsonAnswer(Object.fromEntries(wrong.map(([parameter]) => [parameter, [message]])), 400);
}
