import { createHash } from 'node:crypto';
import type { Config } from '#catalogue/config.ts';

/** Inline scripts and styles. A block of data has a type, and is never run. */
const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;
const INLINE_STYLE = /<style>(.*?)<\/style>/gs;
const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;
/** The policy applies to what follows it; but browsers look for the charset at the very start. */
const CHARSET = /<meta charset="utf-8"[^>]*>/;

/** A placeholder for the site's own host, which the build doesn't know. An API there is "'self'". */
export const OWN_HOST = 'https://site.invalid/';

function hashesOf(html: string, element: RegExp): string[] {
  const hashes = [...html.matchAll(element)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}

/**
 * What a page may load, run and connect to: its own files, its inline scripts, the pictures' hosts and the config's API.
 * Nothing else, and no string becomes a script.
 */
function toContentPolicy(html: string, { api, pictures }: Config): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashesOf(html, INLINE_SCRIPT)].join(' '),
    ['style-src', "'self'", ...hashesOf(html, INLINE_STYLE)].join(' '),
    ['img-src', "'self'", ...pictures].join(' '),
    "font-src 'self'",
    ['connect-src', "'self'", ...(api.startsWith(OWN_HOST) ? [] : [new URL(api).origin])].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    // The kiosk's builder has a preview of the display.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    // Created in src/pwa/register-service-worker.ts.
    'trusted-types default',
  ].join('; ');
}

/** Adds the policy for a page's content, in place of an earlier one. Throws when the page declares no charset. */
export function withContentPolicy(html: string, config: Config): string {
  const withoutPolicy = html.replace(POLICY, '');
  if (!CHARSET.test(withoutPolicy))
    throw new Error('The page has no charset declaration for the policy to follow.');
  const policy = toContentPolicy(withoutPolicy, config);
  return withoutPolicy.replace(
    CHARSET,
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
