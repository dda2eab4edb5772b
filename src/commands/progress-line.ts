import type { CrawlProgress } from '#catalogue/crawl/crawl.ts';
import { formatTime } from '#lib/format.ts';

const WIDTH = 24;

function toText({ read, count, pagesRead, pages, waitingUntil }: CrawlProgress): string {
  const share = count === null || count === 0 ? 0 : read / count;
  const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.');
  const figures =
    count === null ? 'requesting' : `${read} of ${count}, page ${pagesRead} of ${pages}`;
  const wait =
    waitingUntil === null
      ? ''
      : `; the limit is reached, on at ${formatTime(new Date(waitingUntil).toISOString())}`;
  return `[${bar}] ${figures}${wait}`;
}

/** Shows a crawl's progress: one updated line on a terminal, a line for each change in a log. */
export function createProgressLine(stream: NodeJS.WriteStream) {
  let last = '';
  return {
    show(progress: CrawlProgress) {
      const text = toText(progress);
      if (text === last) return;
      last = text;
      stream.write(stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    },
    end() {
      if (stream.isTTY && last !== '') stream.write('\n');
    },
  };
}
