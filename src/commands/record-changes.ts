import { dirname, join } from 'node:path';
import {
  addChanges,
  type ChangeHistory,
  formatChangeHistory,
  NO_CHANGES,
  parseChangeHistory,
} from '#catalogue/changes/change-history.ts';
import { findChanges } from '#catalogue/changes/find-changes.ts';
import { chooseSiteUrl } from '#catalogue/choose-site-url.ts';
import type { Catalogue } from '#catalogue/file/catalogue-file.ts';
import { parseConfig } from '#catalogue/read-config.ts';
import { describeError } from '#commands/describe-error.ts';
import { readIfThere } from '#commands/read-if-there.ts';
import { checkReplaceable, replaceFile } from '#commands/replace-file.ts';
import { decodeText } from '#lib/decode-text.ts';

/** The history so far. A file that isn't one is reported, and a new history begins. */
async function readHistory(path: string): Promise<ChangeHistory> {
  const bytes = await readIfThere(path);
  if (bytes === null) return NO_CHANGES;
  try {
    const history = parseChangeHistory(JSON.parse(decodeText(bytes)));
    if (history !== null) return history;
    console.error(`${path} is not a history of changes, and is started anew.`);
  } catch (error) {
    console.error(`${path} can’t be read, and is started anew: ${describeError(error)}`);
  }
  return NO_CHANGES;
}

/** The site's URL, from its config.json above the catalogue's folder, else from SITE_URL; null when unknown. */
async function readSite(folder: string): Promise<string | null> {
  const bytes = await readIfThere(join(folder, '..', 'config.json'));
  const text = bytes === null ? '{}' : decodeText(bytes);
  // A page says what is wrong with a config. What the API is relative to doesn't matter here.
  const { config } = parseConfig(text, 'http://localhost/');
  return chooseSiteUrl(config, process.env['SITE_URL']);
}

async function replaceIfChanged(path: string, text: string): Promise<void> {
  await checkReplaceable(path);
  const old = await readIfThere(path);
  // A new date of the file would be a new ETag, for which readers fetch the same again.
  if (old === null || decodeText(old) !== text) await replaceFile(path, text);
}

/**
 * Records what changed from one catalogue to the next beside the catalogue file `out`: in `changes.json` for the app, and
 * in `changes.atom` for feed readers. A run doesn't fail for them: what can't be read or written is reported.
 */
export async function recordChanges(
  out: string,
  before: Catalogue | null,
  { spacecraft, provenance: { recorded } }: Catalogue,
): Promise<void> {
  const folder = dirname(out);
  try {
    const path = join(folder, 'changes.json');
    // The craft of a first catalogue aren't new.
    const events = before === null ? [] : findChanges(before.spacecraft, spacecraft);
    const history = addChanges(await readHistory(path), recorded, events);
    await replaceIfChanged(path, formatChangeHistory(history));
    // Not at the start: where only the app's own packages are installed, a run does all but this.
    const { toAtomFeed } = await import('#commands/atom-feed.ts');
    const feed = toAtomFeed(history, await readSite(folder), recorded);
    await replaceIfChanged(join(folder, 'changes.atom'), feed);
  } catch (error) {
    console.error(`The changes could not be recorded: ${describeError(error)}`);
  }
}
