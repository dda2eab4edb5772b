import * as v from 'valibot';
import type { Ll2Server } from './ll2-server.ts';

const PageSchema = v.strictObject({
  count: v.number(),
  next: v.nullable(v.string()),
  previous: v.nullable(v.string()),
  results: v.array(v.looseObject({ id: v.number(), name: v.optional(v.unknown()) })),
});
type Page = v.InferOutput<typeof PageSchema>;

/** Sends a request to the local Launch Library: status, headers, and the body, parsed if it is JSON. */
export async function requestLl2({ api }: Ll2Server, path: string, init?: RequestInit) {
  const response = await fetch(`${api}${path}`, { redirect: 'manual', ...init });
  const { status, headers } = response;
  const isJson = headers.get('content-type') === 'application/json';
  const body: unknown = isJson ? await response.json() : await response.text();
  return { status, headers, body };
}

/** One page of a list. Throws for any other response. */
export async function requestPage(ll2: Ll2Server, path: string): Promise<Page> {
  return v.parse(PageSchema, (await requestLl2(ll2, path)).body);
}

export const toIds = ({ results }: Page): number[] => results.map(({ id }) => id);
