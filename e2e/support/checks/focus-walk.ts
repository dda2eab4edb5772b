// oxlint-disable unicorn/consistent-function-scoping -- functions that run in the page can't use this module's scope
import type { JSHandle, Page } from '@playwright/test';

export type FocusStop = {
  /** Its name for screen readers: `link "Overview"`. */
  name: string;
  /** What is wrong with its visibility. */
  problems: string[];
  /** Its box in the page, independent of scrolling; null for an element that floats over the page. */
  box: { left: number; top: number; right: number; bottom: number } | null;
};

type Seen = Set<Element>;

/** Measures the focused element; null when the walk is complete or the focus has left the page. */
function measure(page: Page, seen: JSHandle<Seen>): Promise<Omit<FocusStop, 'name'> | null> {
  return page.evaluate((known) => {
    const { activeElement: element } = document;
    if (element === null || element === document.body || known.has(element)) return null;
    known.add(element);
    const problems: string[] = [];

    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isRinged = outlineStyle === 'auto' || Number.parseFloat(outlineWidth) >= 2;
    if (outlineStyle === 'none' || !isRinged) problems.push('has no ring');

    // The label's text may cover a slider or a checkbox, and a button clears a field; a link's picture is part of the link.
    const isPartOf = (hit: Element) =>
      element.contains(hit) ||
      (element instanceof HTMLInputElement &&
        (hit.matches('label, label *') || element.closest('form')?.contains(hit) === true));
    const boxes = [...element.getClientRects()];
    // Of an element larger than the window, only the part in it; for a box that scrolls, its edge.
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
      problems.push(`is hidden by <${hit.localName} class="${hit.getAttribute('class')}">`);
      break;
    }

    // The position in the page. For an element in a scrolling box it is the box's, since its content moves. A card is
    // read as one: its credit may stand below its name.
    const scroller =
      element.parentElement?.closest('section[tabindex], article.craft-card') ?? element;
    const { left, top, right, bottom } = scroller.getBoundingClientRect();
    const box = {
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    };
    // An element that floats over the page has no position in it.
    return { problems, box: element.closest('.fixed [role=group]') === null ? box : null };
  }, seen);
}

/** Whether the focus is still in the last element: a date field has a stop for each of its parts. */
const isWithinLast = (page: Page, seen: JSHandle<Seen>) =>
  page.evaluate((known) => {
    const { activeElement: element } = document;
    return element?.matches('[type=date]') === true && [...known].at(-1) === element;
  }, seen);

/** Presses Tab until the focus has gone round, and returns each stop. */
export async function walkFocus(page: Page, mostStops = 150): Promise<FocusStop[]> {
  const seen = await page.evaluateHandle(() => new Set<Element>());
  const stops: FocusStop[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    if (await isWithinLast(page, seen)) continue;
    const measured = await measure(page, seen);
    if (measured === null) return stops;
    const [name = ''] = (await page.locator('*:focus').ariaSnapshot()).split('\n');
    // Role and name, without a field's value.
    const named = /^- '?(\w+ "[^"]*")/.exec(name)?.[1] ?? name.replace(/^- (text: )?/, '');
    stops.push({ name: named.replace(/:$/, ''), ...measured });
  }
  throw new Error(`Tab has not come round after ${mostStops} stops.`);
}

/**
 * Stops out of reading order (top to bottom, columns from left to right): a stop that is entirely above the previous one
 * and not in a column further right, or left of it on the same line.
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
