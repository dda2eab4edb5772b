// oxlint-disable unicorn/consistent-function-scoping -- functions that run in the page can't use this module's scope
import type { Page } from '@playwright/test';

/** The minimum size of a pointer target in WCAG 2.2 AA, in CSS pixels. */
const LEAST = 24;

/**
 * Targets smaller than 24 by 24 CSS pixels, measured by their boxes, without WCAG's exceptions: links in a sentence, and
 * targets so far from all others that a circle of 24 pixels around their center touches none. `part` (a CSS selector)
 * limits the check to a part of the page.
 */
export function findSmallTargets(page: Page, part = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ least, root }) => {
      type Target = { element: Element; box: DOMRect };

      /** A checkbox's label, and the box that a link is stretched over, are part of the target. */
      function toBox(element: Element): DOMRect {
        if (getComputedStyle(element, '::after').position === 'absolute') {
          const over = element instanceof HTMLElement ? element.offsetParent : null;
          if (over !== null) return over.getBoundingClientRect();
        }
        const isTick = element instanceof HTMLInputElement && /checkbox|radio/.test(element.type);
        const label = isTick ? element.labels?.[0] : undefined;
        return (label ?? element).getBoundingClientRect();
      }

      /** Whether text that isn't a target is on the same lines. */
      function isInSentence(element: Element): boolean {
        if (getComputedStyle(element).display !== 'inline') return false;
        let block = element.parentElement;
        while (block !== null && getComputedStyle(block).display === 'inline') {
          block = block.parentElement;
        }
        if (block === null) return false;
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (texts.nextNode() !== null) {
          const { currentNode: text } = texts;
          const isTarget = text.parentElement?.closest('a, button, summary, label') ?? null;
          if (isTarget === null && (text.textContent ?? '').trim() !== '') return true;
        }
        return false;
      }

      /** A shortcut for pointers only: the same link exists elsewhere as text. */
      function hasEqual(element: Element): boolean {
        const href = element.getAttribute('href');
        const isExtra = href !== null && element.getAttribute('tabindex') === '-1';
        return isExtra && document.querySelector(`a[href="${href}"]:not([tabindex])`) !== null;
      }

      const isSmall = ({ box }: Target) => box.width < least - 0.5 || box.height < least - 0.5;
      const toMiddle = ({ x, y, width, height }: DOMRect) =>
        [x + width / 2, y + height / 2] as const;

      function isTooNear(small: Target, other: Target): boolean {
        // A target on top of another gets the clicks there; the other's target area is around it.
        if (small.element === other.element || other.element.contains(small.element)) return false;
        const [x, y] = toMiddle(small.box);
        if (isSmall(other)) {
          const [otherX, otherY] = toMiddle(other.box);
          return Math.hypot(x - otherX, y - otherY) < least;
        }
        const nearestX = Math.min(Math.max(x, other.box.left), other.box.right);
        const nearestY = Math.min(Math.max(y, other.box.top), other.box.bottom);
        return Math.hypot(x - nearestX, y - nearestY) < least / 2;
      }

      const targets = [
        ...document.querySelectorAll(
          `${root} :is(a[href], button, input, select, textarea, summary)`,
        ),
      ]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // Not visible to pointer users: the skip link, until it has the focus.
        .filter((element) => getComputedStyle(element).clipPath === 'none')
        .map((element) => ({ element, box: toBox(element) }));
      return targets
        .filter((target) => isSmall(target) && !isInSentence(target.element))
        .filter(({ element }) => !hasEqual(element))
        .filter((target) => targets.some((other) => isTooNear(target, other)))
        .map(({ element, box: { width, height } }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent;
          return `${element.localName} “${name}”: ${width.toFixed(1)} × ${height.toFixed(1)}`;
        });
    },
    { least: LEAST, root: part },
  );
}
