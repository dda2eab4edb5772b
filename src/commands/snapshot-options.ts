import { readFile } from 'node:fs/promises';
import { format, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { describeError } from '#commands/describe-error.ts';
import { checkReplaceable } from '#commands/replace-file.ts';
import { decodeText } from '#lib/decode-text.ts';
import { toWebUrl } from '#lib/web-url.ts';
import { LL2_API } from '#ll2/endpoint.ts';
import type { Mode } from '#ll2/query.ts';

export const USAGE =
  'Usage: npm run snapshot -- [--api URL] [--token-file FILE] [--mode detailed|normal] [--out FILE]';
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The command was called in a way that can't work. */
export class UsageError extends Error {}

export type SnapshotOptions = { api: string; token: string | null; mode: Mode; out: string };

/** Where an unfinished run keeps its pages. */
export const toPartialPath = (out: string) => `${out}.partial`;

/** `spacecraft.json` becomes `spacecraft.previous.json`. */
export function toPreviousPath(out: string): string {
  const { dir, name, ext } = parse(out);
  return format({ dir, name: `${name}.previous`, ext });
}

async function orUsageError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new UsageError(describeError(error));
  }
}

async function readToken(file: string, api: URL): Promise<string> {
  const token = decodeText(await orUsageError(readFile(file))).trim();
  if (!/^[\x21-\x7e]+$/.test(token)) throw new UsageError(`${file} has no token in it.`);
  if (api.protocol !== 'https:' && !LOCAL_HOSTS.has(api.hostname)) {
    throw new UsageError('A token is only sent over https.');
  }
  return token;
}

function parseArguments() {
  try {
    return parseArgs({
      options: {
        api: { type: 'string', default: LL2_API },
        'token-file': { type: 'string' },
        mode: { type: 'string', default: 'detailed' },
        out: { type: 'string', default: 'dist/catalogue/spacecraft.json' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(describeError(error));
  }
}

/**
 * Reads the command line, and checks it as far as that is possible before the first request: each one is paid for from
 * the hour's limit. Throws UsageError.
 */
export async function readOptions(): Promise<SnapshotOptions> {
  const { api, mode, out, 'token-file': tokenFile } = parseArguments();
  const url = toWebUrl(api);
  if (url === null) throw new UsageError('--api takes an http or https URL.');
  // Paths are appended to it.
  if (/[?#]/.test(api)) throw new UsageError('--api takes a URL without ? and #.');
  if (mode !== 'detailed' && mode !== 'normal') {
    throw new UsageError('--mode takes detailed or normal.');
  }
  if (out === '') throw new UsageError('--out takes a file.');
  for (const path of [out, toPreviousPath(out), toPartialPath(out)]) {
    // oxlint-disable-next-line no-await-in-loop -- the first problem is reported
    await orUsageError(checkReplaceable(path));
  }
  const token = tokenFile === undefined ? null : await readToken(tokenFile, url);
  return { api: url.href.replace(/\/+$/, ''), token, mode, out };
}
