import { createHash } from 'node:crypto';
import type { Config } from '#catalogue/config.ts';

/** Scripts and styles within a page; a block of data has a type, and is never run. */
const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;
const INLINE_STYLE = /<style>(.*?)<\/style>/gs;
const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;
/** The policy holds for what follows it; a browser looks for the charset at the very start. */
const CHARSET = /<meta charset="utf-8"[^>]*>/;

/** What stands for the site's own host, which a build doesn't know. Such an API is "'self'". */
export const OWN_HOST = 'https://site.invalid/';

function hashesOf(html: string, element: RegExp): string[] {
  const hashes = [...html.matchAll(element)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}

/**
 * What a page may load, run and talk to: its own files, the scripts that it holds, the pictures' hosts and
 * the API that the config names. Nothing else, and no string becomes a script.
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
    // The kiosk's builder shows the display itself.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    // src/pwa/register-service-worker.ts makes it.
    'trusted-types default',
  ].join('; ');
}

/** A page with the policy for its own content, in place of one that it has. Throws when it has no charset. */
export function withContentPolicy(html: string, config: Config): string {
  const bare = html.replace(POLICY, '');
  if (!CHARSET.test(bare)) throw new Error('The page names no charset for a policy to follow.');
  const policy = toContentPolicy(bare, config);
  return bare.replace(
    CHARSET,
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
