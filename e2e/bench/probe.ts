// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has nothing of this module's
import type { Rows } from './subjects.ts';

/** What was done, and when its outcome counts as there. */
export type Awaited =
  | { event: 'click'; until: 'another-first-row' }
  | { event: 'input'; until: 'every-row-has'; text: string };

/** Stands in a measured page and watches it from outside; the page's own code is as it is. */
export type Probe = {
  /** From the start of the navigation until the first row was painted, in ms. */
  firstRow: Promise<number>;
  /** Expects an event; `outcome` is the time from it until its outcome was painted, in ms. */
  expect(awaited: Awaited): void;
  outcome: Promise<number> | null;
  /** The part of each task beyond 50 ms, summed, in ms. */
  blocked(): number;
  /** Layout shifts, without those that follow an input within half a second, as the measure has it. */
  shift(): number;
  forgetInteractions(): void;
  /** The longest time from an input to the next paint, in ms. Less than 16 is not told, and is 16. */
  slowestInteraction(): number;
  /** Resolves when frames have come and gone, and the page has nothing to do. */
  settle(): Promise<void>;
};

declare global {
  // oxlint-disable-next-line no-var -- what a script leaves in a page is declared so
  var benchProbe: Probe;
}

/** Runs in the page before all else, so it holds all that it needs. */
export function installProbe({ row, craft, first }: Rows): void {
  const LEAST_EVENT_MS = 16;
  /** Event timings come some frames after the paint that they are about. */
  const FRAMES_TO_SETTLE = 10;
  const LONG_TASK_MS = 50;

  const textOf = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
  const firstRow = () =>
    textOf(
      first === null
        ? document.querySelector(row)?.querySelector(craft)
        : document.querySelector(first),
    );
  const shownRows = () =>
    [...document.querySelectorAll(row)]
      .filter((element) => element.checkVisibility())
      .map((element) => textOf(element.querySelector(craft)));

  /** The time at which the frame is painted that is drawn next. */
  const nextPaint = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });

  function paintOf(isThere: () => boolean): Promise<number> {
    return new Promise((resolve) => {
      const observer = new MutationObserver(check);
      function check() {
        if (!isThere()) return;
        observer.disconnect();
        resolve(nextPaint());
      }
      observer.observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      check();
    });
  }

  function toCondition(awaited: Awaited): () => boolean {
    if (awaited.until === 'another-first-row') {
      const before = firstRow();
      return () => firstRow() !== '' && firstRow() !== before;
    }
    const sought = awaited.text.toLowerCase();
    return () => {
      const rows = shownRows();
      return rows.length > 0 && rows.every((name) => name.toLowerCase().includes(sought));
    };
  }

  let blocked = 0;
  let shift = 0;
  let slowest = LEAST_EVENT_MS;
  const isShift = (
    entry: PerformanceEntry,
  ): entry is PerformanceEntry & { value: number; hadRecentInput: boolean } =>
    'value' in entry && 'hadRecentInput' in entry;

  function observe(init: PerformanceObserverInit, take: (entry: PerformanceEntry) => void) {
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) take(entry);
    }).observe({ buffered: true, ...init });
  }
  observe({ type: 'longtask' }, ({ duration }) => {
    blocked += Math.max(0, duration - LONG_TASK_MS);
  });
  observe({ type: 'layout-shift' }, (entry) => {
    if (isShift(entry) && !entry.hadRecentInput) shift += entry.value;
  });
  // Named first, as TypeScript's own types don't know of the threshold.
  const slowEvents = { type: 'event', durationThreshold: LEAST_EVENT_MS };
  observe(slowEvents, (entry) => {
    if (entry instanceof PerformanceEventTiming && entry.interactionId > 0)
      slowest = Math.max(slowest, entry.duration);
  });

  globalThis.benchProbe = {
    firstRow: paintOf(() => firstRow() !== ''),
    outcome: null,
    expect(awaited) {
      const isThere = toCondition(awaited);
      this.outcome = new Promise((resolve) => {
        addEventListener(
          awaited.event,
          ({ timeStamp }) => resolve(paintOf(isThere).then((paint) => paint - timeStamp)),
          { capture: true, once: true },
        );
      });
    },
    blocked: () => blocked,
    shift: () => shift,
    forgetInteractions() {
      slowest = LEAST_EVENT_MS;
    },
    slowestInteraction: () => slowest,
    async settle() {
      for (let frame = 0; frame < FRAMES_TO_SETTLE; frame++) await nextPaint();
      await new Promise((resolve) => {
        requestIdleCallback(resolve);
      });
    },
  };
}
