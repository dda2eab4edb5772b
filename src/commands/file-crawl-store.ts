import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { CrawlHead, CrawlPage, CrawlStore } from '#catalogue/crawl/crawl-pages.ts';
import { CrawlHeadSchema, CrawlPageSchema } from '#catalogue/crawl/crawl-schemas.ts';
import { replaceFile } from '#commands/replace-file.ts';
import { decodeText } from '#lib/decode-text.ts';

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const toLine = (value: unknown) => `${JSON.stringify(value)}\n`;

/** The head of a stored crawl and its pages, up to the first line that can't be read. */
function parseStored(text: string): { head: CrawlHead; pages: CrawlPage[] } | null {
  const [first = '', ...rest] = text.split('\n');
  const head = v.safeParse(CrawlHeadSchema, parseLine(first));
  if (!head.success) return null;
  const pages: CrawlPage[] = [];
  for (const line of rest) {
    const page = v.safeParse(CrawlPageSchema, parseLine(line));
    if (!page.success) break;
    pages.push(page.output);
  }
  return { head: head.output, pages };
}

/**
 * Keeps an unfinished crawl in a file of JSON lines: its head, then one page a line. It only appends lines, so that a
 * killed process loses at most the last one. Pages only spare requests after an interruption: where they can't be kept,
 * the crawl goes on without, and the file is removed, or it would keep a full disk full. `onLost` gets the reason.
 */
export function createFileCrawlStore(path: string, onLost: (error: unknown) => void): CrawlStore {
  let isLost = false;
  async function attempt(write: () => Promise<void>) {
    if (isLost) return;
    try {
      await write();
    } catch (error) {
      isLost = true;
      await rm(path, { force: true }).catch(() => {
        // The first error is the one to report.
      });
      onLost(error);
    }
  }
  return {
    async read() {
      const bytes = await readFile(path).catch(() => Buffer.from(''));
      const stored = parseStored(decodeText(bytes));
      if (stored === null) return null;
      // What is appended must follow a whole line, in the same encoding.
      const whole = [stored.head, ...stored.pages].map(toLine).join('');
      if (!bytes.equals(Buffer.from(whole))) await attempt(() => replaceFile(path, whole));
      return stored;
    },
    begin: (head) => attempt(() => writeFile(path, toLine(head))),
    add: (page) => attempt(() => appendFile(path, toLine(page))),
    clear: () => rm(path, { force: true }),
  };
}
