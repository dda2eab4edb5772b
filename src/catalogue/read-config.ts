import * as v from 'valibot';
import { DEFAULT_CONFIG, type ReadConfig, SOURCE_NAMES } from '#catalogue/config.ts';
import { decodeText } from '#lib/decode-text.ts';
import { toSiteUrl } from '#lib/site-url.ts';
import { parseUrl, toWebUrl } from '#lib/web-url.ts';

/** An origin alone, without the characters that are syntax in a content security policy: ; , and quotes. */
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

const reject = (problem: string): ReadConfig => ({ config: DEFAULT_CONFIG, problem });

/** Reads a config file's text. Never throws.
 * @param base What an API's relative URL is resolved against. */
export function parseConfig(text: string, base: string): ReadConfig {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return reject('config.json is not JSON, so it was ignored.');
  }
  const parsed = v.safeParse(ConfigSchema, content);
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]) ?? 'its form';
    return reject(`config.json can’t be used (${where}), so it was ignored.`);
  }
  const { api, source, pictures, refresh_minutes, site } = parsed.output;
  // A path means a proxy on the site's own host. Anything else without a scheme is a mistake.
  const isAddress = /^(?:https?:\/\/|\.{0,2}\/)/i.test(api);
  const url = isAddress ? toWebUrl(parseUrl(api, base)?.href ?? '') : null;
  if (url === null || url.search !== '' || url.hash !== '') {
    return reject('The api in config.json is not a web address, so it was ignored.');
  }
  return {
    config: {
      api: url.href.replace(/\/+$/, ''),
      source,
      pictures,
      site,
      refresh_minutes: refresh_minutes === 0 ? null : refresh_minutes,
    },
    // Every visitor could read it, and use up its calls.
    problem:
      'token' in parsed.output
        ? 'config.json holds a token. A page can’t keep one secret: it was not used, and should be removed.'
        : null,
  };
}

/** A host that doesn't respond must not hold up everything else (ms). */
const TIMEOUT_MS = 5_000;

/**
 * Fetches and reads a site's config; without one the defaults hold. Rejects when the host doesn't respond: the site
 * may use a proxy in place of Launch Library, and its URL is unknown then.
 */
export async function fetchConfig(url: string): Promise<ReadConfig> {
  // An edit takes effect at the next visit, whatever caching the host sets.
  const response = await fetch(url, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status >= 500) throw new Error(`The host responded with status ${response.status}.`);
  if (!response.ok) return reject(`config.json could not be fetched (status ${response.status}).`);
  const text = decodeText(await response.arrayBuffer());
  return parseConfig(text, new URL(url, document.baseURI).href);
}
