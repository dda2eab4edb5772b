import * as v from 'valibot';
import { DEFAULT_CONFIG, type ReadConfig, SOURCE_NAMES } from '#catalogue/config.ts';
import { toSiteUrl } from '#lib/site-url.ts';
import { toWebUrl } from '#lib/web-url.ts';

/** A host and no more, in signs that mean nothing where it will be listed: a policy's own are ; , and quotes. */
const isOrigin = (text: string) => toWebUrl(text)?.origin === text && /^[\w.:/[\]-]+$/.test(text);

const ConfigSchema = v.looseObject({
  api: v.optional(v.string(), DEFAULT_CONFIG.api),
  source: v.optional(v.picklist(SOURCE_NAMES), DEFAULT_CONFIG.source),
  pictures: v.optional(v.array(v.pipe(v.string(), v.check(isOrigin))), [
    ...DEFAULT_CONFIG.pictures,
  ]),
  refresh_minutes: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    DEFAULT_CONFIG.refresh_minutes,
  ),
  site: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.transform((text) => toSiteUrl(text)?.href),
        v.string(),
      ),
    ),
    DEFAULT_CONFIG.site,
  ),
});

const refuse = (problem: string): ReadConfig => ({ config: DEFAULT_CONFIG, problem });

/** Reads a config file's text. `base` is what an API's path without a host is below. Never throws. */
export function parseConfig(text: string, base: string): ReadConfig {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse('config.json is not JSON, so it was left out of account.');
  }
  const parsed = v.safeParse(ConfigSchema, content);
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]) ?? 'its form';
    return refuse(`config.json can’t be used (${where}), so it was left out of account.`);
  }
  const { api, source, pictures, refresh_minutes, site } = parsed.output;
  // A path is that of a proxy on the site's own host. Anything else that has no scheme is a slip.
  const isAddress = /^(?:https?:\/\/|\.{0,2}\/)/i.test(api);
  const url = isAddress ? toWebUrl(URL.parse(api, base)?.href ?? '') : null;
  if (url === null || url.search !== '' || url.hash !== '') {
    return refuse('The api in config.json is not a web address, so it was left out of account.');
  }
  return {
    config: {
      api: url.href.replace(/\/+$/, ''),
      source,
      pictures,
      site,
      refresh_minutes: refresh_minutes === 0 ? null : refresh_minutes,
    },
    // Whoever opens the page could read it, and would use up its calls.
    problem:
      'token' in parsed.output
        ? 'config.json holds a token. A page can’t keep one secret: it was not used, and should be removed.'
        : null,
  };
}

/** Nothing else waits for a host that doesn't answer (ms). */
const TIMEOUT_MS = 5_000;

/**
 * Fetches and reads a site's config; a host that has none goes by the defaults. Rejects when the host gives no
 * answer: whom to ask instead of Launch Library isn't known then.
 */
export async function fetchConfig(url: string): Promise<ReadConfig> {
  // An edit is seen at the next visit, whatever the host says of caching.
  const response = await fetch(url, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status >= 500) throw new Error(`The host answered ${response.status}.`);
  if (!response.ok) return refuse(`config.json could not be fetched (status ${response.status}).`);
  return parseConfig(await response.text(), new URL(url, document.baseURI).href);
}
