// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has nothing of this module's
import type { JSHandle, Page } from '@playwright/test';

export type FocusStop = {
  /** What a screen reader calls it: `link "Overview"`. */
  name: string;
  /** What is wrong with how it is seen. */
  faults: string[];
  /** Its box in the page, however far that is scrolled; null where it hovers over it. */
  box: { left: number; top: number; right: number; bottom: number } | null;
};

type Seen = Set<Element>;

/** How what has the focus is seen; null where the walk has come round, or is out of the page. */
function measure(page: Page, seen: JSHandle<Seen>): Promise<Omit<FocusStop, 'name'> | null> {
  return page.evaluate((known) => {
    const { activeElement: element } = document;
    if (element === null || element === document.body || known.has(element)) return null;
    known.add(element);
    const faults: string[] = [];

    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isRinged = outlineStyle === 'auto' || Number.parseFloat(outlineWidth) >= 2;
    if (outlineStyle === 'none' || !isRinged) faults.push('has no ring');

    // A slider or a box to tick may lie under its label's letters; a link's picture is part of the link.
    const isPartOf = (hit: Element) =>
      element.contains(hit) ||
      (element instanceof HTMLInputElement && hit.matches('label, label *'));
    const boxes = [...element.getClientRects()];
    // Of what is larger than the window, the part in it; a box that scrolls is seen by its edge.
    const points = boxes.flatMap(({ left, top, right, bottom }) => {
      const x = [Math.max(left, 0) + 2, Math.min(right, innerWidth) - 2] as const;
      const y = [Math.max(top, 0) + 2, Math.min(bottom, innerHeight) - 2] as const;
      return [
        [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2],
        ...x.flatMap((across) => y.map((down) => [across, down] as const)),
      ] as const;
    });
    for (const [x, y] of points) {
      const hit = document.elementFromPoint(x, y);
      if (hit === null || isPartOf(hit)) continue;
      faults.push(`is hidden by <${hit.localName} class="${hit.getAttribute('class')}">`);
      break;
    }

    // The place in the page. Within a box that scrolls it is the box's: what is in it comes and goes.
    const scroller = element.parentElement?.closest('section[tabindex]') ?? element;
    const { left, top, right, bottom } = scroller.getBoundingClientRect();
    const box = {
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    };
    // What hovers over the page has no place in it.
    return { faults, box: element.closest('.fixed [role=group]') === null ? box : null };
  }, seen);
}

/** Presses Tab from where the focus is until it comes round, and tells each stop. */
export async function walkFocus(page: Page, mostStops = 150): Promise<FocusStop[]> {
  const seen = await page.evaluateHandle(() => new Set<Element>());
  const stops: FocusStop[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const measured = await measure(page, seen);
    if (measured === null) return stops;
    const [name = ''] = (await page.locator('*:focus').ariaSnapshot()).split('\n');
    // Role and name, without what a field holds.
    const named = /^- '?(\w+ "[^"]*")/.exec(name)?.[1] ?? name.replace(/^- (text: )?/, '');
    stops.push({ name: named.replace(/:$/, ''), ...measured });
  }
  throw new Error(`Tab has not come round after ${mostStops} stops.`);
}

/**
 * Where the order of the stops is not that of the page, read from the top and by columns from the left: a stop
 * that stands wholly above the one before it and not in a further column, or before it on the same line.
 */
export function findLeaps(stops: readonly FocusStop[]): string[] {
  return stops.flatMap((stop, index) => {
    const last = stops[index - 1];
    const [before, box] = [last?.box ?? null, stop.box];
    if (before === null || box === null) return [];
    const isAbove = box.bottom <= before.top + 1;
    const isFurther = box.left >= before.right - 1;
    const isOnLine = !isAbove && box.top < before.bottom - 1;
    const isBack = isOnLine && box.right <= before.left + 1;
    return (isAbove && !isFurther) || isBack ? [`${last?.name} → ${stop.name}`] : [];
  });
}
