// oxlint-disable unicorn/consistent-function-scoping -- functions that run in the page can't use this module's scope
import type { Page } from '@playwright/test';

/** Every text of a display's slide, with the height of its capitals in pixels and its contrast. */
export function readTexts(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('no canvas');
    const draw = canvas;
    function toLuminance(color: string): number {
      draw.fillStyle = color;
      draw.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = Array.from(
        draw.getImageData(0, 0, 1, 1).data.slice(0, 3),
        (part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function toGround(element: Element | null): string {
      if (element === null) return '#fff';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)'
        ? toGround(element.parentElement)
        : backgroundColor;
    }
    const slide = document.querySelector('main article') ?? document.body;
    return Array.from(slide.querySelectorAll('*'))
      .filter(
        (one) => one.closest('svg') === null && one.checkVisibility({ visibilityProperty: true }),
      )
      .flatMap((element) => {
        const text = [...element.childNodes]
          .filter((node) => node instanceof Text)
          .map(({ textContent }) => textContent)
          .join('')
          .trim();
        if (text === '') return [];
        const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(element);
        draw.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        const [lighter, darker] = [toLuminance(color), toLuminance(toGround(element))].toSorted(
          (a, b) => b - a,
        );
        return {
          text,
          where: element.closest('h1, dd, dt, figcaption')?.localName ?? '',
          capitals: draw.measureText('H').actualBoundingBoxAscent,
          contrast: ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05),
        };
      });
  });
}

/** The height that capitals need: to be read from five meters, from four, and from three. */
export const FAR = 37;
export const MIDDLE = 30;
export const NEAR = 22;
