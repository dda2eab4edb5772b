// oxlint-disable unicorn/consistent-function-scoping -- code that runs in the page can't use this module's scope
import type { Rows } from './subjects.ts';

/** An event to measure from, and the condition that ends the measurement. */
export type Awaited =
  | { event: 'click'; until: 'another-first-row' }
  | { event: 'input'; until: 'every-row-has'; text: string };

/** Observes a measured page without changing its code. */
export type Probe = {
  /** The time from the start of the navigation to the paint of the first row, in ms. */
  firstRow: Promise<number>;
  /** Waits for an event; `outcome` is the time from it to the paint of its result, in ms. */
  expect(awaited: Awaited): void;
  outcome: Promise<number> | null;
  /** Total blocking time: the sum of each task's time beyond 50 ms, in ms. */
  blocked(): number;
  /** Cumulative layout shift, which leaves out shifts within 500 ms after an input. */
  shift(): number;
  forgetInteractions(): void;
  /** The longest time from an input to the next paint, in ms; at least 16, the least that browsers report. */
  slowestInteraction(): number;
  /** Resolves after ten frames, when the page is idle. */
  settle(): Promise<void>;
};

declare global {
  // oxlint-disable-next-line no-var -- a property of the global object needs it
  var benchProbe: Probe;
}

/** Runs in the page before its scripts. Playwright sends its text, so it can use no other function. */
export function installProbe({ row, craft, first }: Rows): void {
  const LEAST_EVENT_MS = 16;
  /** Event timings are reported some frames after their paint. */
  const FRAMES_TO_SETTLE = 10;
  const LONG_TASK_MS = 50;

  const textOf = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
  const shownRows = () =>
    [...document.querySelectorAll(row)]
      .filter((element) => element.checkVisibility())
      .map((element) => textOf(element.querySelector(craft)));
  /** The name in the first row that can be seen: a prerendered page hides its rows when they are those of another URL. */
  function firstRow(): string {
    if (first === null) return shownRows()[0] ?? '';
    const element = document.querySelector(first);
    return element?.checkVisibility() === true ? textOf(element) : '';
  }

  /** The time of the next paint. */
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
  // A variable, because TypeScript's own types lack the threshold.
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
