// oxlint-disable unicorn/consistent-function-scoping -- functions that run in the page can't use this module's scope
import type { Page } from '@playwright/test';

/**
 * Unreadable parts of the current layout, a line each: elements that make the page scroll sideways, text that is cut off
 * where nothing scrolls, text that overlaps other text, and numbers that are broken into two lines.
 */
export function findLayoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Line = { node: Text; layer: Element | null; box: DOMRect };
    const problems: string[] = [];

    const say = (text: string | null) =>
      `“${(text ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 60)}”`;
    const { clientWidth, scrollWidth } = document.documentElement;

    const cut = (box: DOMRect, by: DOMRect) =>
      new DOMRect(
        Math.max(box.left, by.left),
        Math.max(box.top, by.top),
        Math.max(0, Math.min(box.right, by.right) - Math.max(box.left, by.left)),
        Math.max(0, Math.min(box.bottom, by.bottom) - Math.max(box.top, by.top)),
      );
    const isSeen = ({ width, height }: DOMRect) => width > 2 && height > 2;

    /** Elements that cover others on purpose: a menu, a dialog, a sticky header. */
    function isLayer(element: Element): boolean {
      const { position, zIndex } = getComputedStyle(element);
      const isRaised = position === 'absolute' && zIndex !== 'auto';
      return isRaised || position === 'fixed' || position === 'sticky' || element.matches(':modal');
    }

    /** From x-height to baseline: the full boxes of lines may touch. */
    const toInk = ({ x, y, width, height }: DOMRect) =>
      new DOMRect(x + 1, y + height * 0.3, Math.max(0, width - 2), height * 0.4);

    /** The lines of a text, clipped by the boxes around it. */
    function toLines(node: Text): Line[] {
      const range = document.createRange();
      range.selectNodeContents(node);
      let boxes = [...range.getClientRects()].map(toInk).filter(isSeen);
      let layer: Element | null = null;
      let canScroll = false;
      for (let at = node.parentElement; at !== null; at = at.parentElement) {
        const { overflowX, position } = getComputedStyle(at);
        const around = at.getBoundingClientRect();
        // Text for screen readers only is one pixel large.
        if (overflowX !== 'visible' && !isSeen(around)) return [];
        canScroll ||= /auto|scroll/.test(overflowX);
        if (overflowX !== 'visible' && at !== document.documentElement) {
          const seen = boxes.map((box) => cut(box, around));
          const isCut = seen.some(({ width, height }, index) => {
            const whole = boxes[index];
            return whole !== undefined && whole.width * whole.height - width * height > 1;
          });
          // An ellipsis whose whole text is in a title is meant.
          const isShortened =
            getComputedStyle(at).textOverflow === 'ellipsis' &&
            (at.closest<HTMLElement>('[title]')?.title ?? '').includes(
              at.textContent?.trim() ?? '',
            );
          if (isCut && !canScroll && !isShortened) problems.push(`cut off: ${say(node.data)}`);
          boxes = seen;
        }
        if (layer === null && isLayer(at)) layer = at;
        if (position === 'fixed') break;
      }
      return boxes.filter(isSeen).map((box) => ({ node, layer, box }));
    }

    const root = document.querySelector('dialog:modal') ?? document.body;
    const nodes: Text[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { currentNode: node } = texts;
      const isShown = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
      if (node instanceof Text && isShown && node.data.trim() !== '') nodes.push(node);
    }
    const lines = nodes.flatMap(toLines);

    if (scrollWidth > clientWidth) {
      const widest = lines.filter(({ box }) => box.right > clientWidth + 1).slice(0, 3);
      problems.push(
        `the page is ${scrollWidth} wide in ${clientWidth}: ${widest.map(({ node }) => say(node.data)).join(', ')}`,
      );
    }

    for (const node of nodes) {
      // Longer ones are from hostile data, and may have to break.
      for (const { 0: number, index } of node.data.matchAll(/\b\d[\d,.:]{0,14}\b/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + number.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) problems.push(`broken into lines: ${number} in ${say(node.data)}`);
      }
    }

    const inks = lines.toSorted((a, b) => a.box.top - b.box.top);
    for (const [index, one] of inks.entries()) {
      for (let next = index + 1; next < inks.length; next++) {
        const other = inks[next];
        if (other === undefined || other.box.top >= one.box.bottom) break;
        const isSame = one.node === other.node || one.layer !== other.layer;
        const shared = cut(one.box, other.box);
        if (!isSame && shared.width > 1 && shared.height > 0) {
          problems.push(`${say(one.node.data)} lies on ${say(other.node.data)}`);
        }
      }
    }
    return problems;
  });
}
