import type { Locator, Page } from '@playwright/test';

/** A PNG image, and how long it is shown (ms). */
export type Frame = { png: Buffer; delay: number };

/** Time between two positions of the pointer, and between two typed letters (ms). */
const STEP = 60;
const KEY = 110;
/** Frames of the pointer's path from one place to the next. */
const STEPS = 6;
const POINTER_ID = 'film-pointer';

/** Screenshots don't include the system's pointer, so the page gets one. */
async function drawPointer(page: Page, { x, y }: { x: number; y: number }) {
  await page.evaluate(
    ({ id, left, top }) => {
      const shown = document.getElementById(id);
      const pointer = shown ?? document.createElement('div');
      if (shown === null) {
        pointer.id = id;
        Object.assign(pointer.style, {
          position: 'fixed',
          zIndex: '2147483647',
          width: '20px',
          height: '28px',
          background: '#16181d',
          outline: 'none',
          filter: 'drop-shadow(0 0 1px #fff) drop-shadow(0 0 1px #fff)',
          clipPath: 'polygon(0 0, 0 80%, 27% 62%, 46% 100%, 62% 92%, 44% 56%, 78% 56%)',
          pointerEvents: 'none',
        });
        document.body.append(pointer);
      }
      Object.assign(pointer.style, { left: `${left}px`, top: `${top}px` });
    },
    { id: POINTER_ID, left: x, top: y },
  );
}

/** Records a visit frame by frame. Only the frames' delays determine the film's timing. */
export function createFilm(page: Page) {
  const frames: Frame[] = [];
  let at = { x: 700, y: 690 };

  /** Adds a frame of the page that is shown for `delay` ms. */
  async function shoot(delay: number) {
    frames.push({ png: await page.screenshot(), delay });
  }

  async function moveTo(target: Locator) {
    // For text on two lines, the middle of the box may lie between the lines.
    const box = await target.evaluate((element) => element.getClientRects()[0]?.toJSON() ?? null);
    if (box === null) throw new Error('The film’s pointer is sent to what isn’t there.');
    const from = at;
    const to = { x: box.x + Math.min(box.width / 2, 120), y: box.y + box.height / 2 };
    for (let step = 1; step <= STEPS; step++) {
      const part = (1 - Math.cos((Math.PI * step) / STEPS)) / 2;
      at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await page.mouse.move(at.x, at.y);
      await drawPointer(page, at);
      await shoot(STEP);
    }
  }

  /** Moves the pointer there and clicks; waits until `until` is there. */
  async function press(target: Locator, until: Locator) {
    await moveTo(target);
    await page.mouse.click(at.x, at.y);
    await until.waitFor();
    await drawPointer(page, at);
  }

  async function type(target: Locator, text: string) {
    await moveTo(target);
    await page.mouse.click(at.x, at.y);
    for (const letter of text) {
      await page.keyboard.type(letter);
      await shoot(KEY);
    }
  }

  /** Scrolls down by a distance (CSS pixels). */
  async function scrollDown(distance: number) {
    for (let step = 0; step < STEPS; step++) {
      await page.evaluate((top) => scrollBy({ top }), distance / STEPS);
      await shoot(STEP);
    }
  }

  return { frames, hold: shoot, press, type, scrollDown };
}
