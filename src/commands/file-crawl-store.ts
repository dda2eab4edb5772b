import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { CrawlPage, CrawlStore } from '#catalogue/crawl/crawl-pages.ts';
import { CrawlHeadSchema, CrawlPageSchema } from '#catalogue/crawl/crawl-schemas.ts';

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * Keeps an unfinished crawl in a file of JSON lines: its head, then one page a line. It only appends lines, so that a
 * killed process loses at most the last one.
 */
export function createFileCrawlStore(path: string): CrawlStore {
  const append = (value: unknown) => appendFile(path, `${JSON.stringify(value)}\n`);
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch(() => '');
      const [first = '', ...rest] = text.split('\n');
      const head = v.safeParse(CrawlHeadSchema, parseLine(first));
      if (!head.success) return null;
      const pages: CrawlPage[] = [];
      let end = Buffer.byteLength(first) + 1;
      for (const line of rest) {
        const page = v.safeParse(CrawlPageSchema, parseLine(line));
        if (!page.success) break;
        pages.push(page.output);
        end += Buffer.byteLength(line) + 1;
      }
      // A truncated line would corrupt the next one.
      await truncate(path, Math.min(end, Buffer.byteLength(text)));
      return { head: head.output, pages };
    },
    begin: (head) => writeFile(path, `${JSON.stringify(head)}\n`),
    add: (page) => append(page),
    clear: () => rm(path, { force: true }),
  };
}
