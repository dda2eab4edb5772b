import { useEffect, useRef, useState } from 'react';
import { preloadImage } from '#images/preload-image.ts';
import { isClearedForReuse } from '#ll2/license-terms.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { isCramped } from '#screens/kiosk/display/is-cramped.ts';
import { inSpaceSlide } from '#screens/kiosk/display/lazy-kiosk-components.tsx';

/** A picture that has loaded. */
type SlidePicture = {
  url: string;
  /** Whether the whole of it is shown, because the frame would crop a quarter of it or more. */
  isWhole: boolean;
};

/** A craft and its loaded picture; `picture` is null when a drawing replaces it. */
export type CraftSlide = { turn: number; spacecraft: Spacecraft; picture: SlidePicture | null };

/** The slide "In space now" has no craft of its own. */
export type Slide = CraftSlide | { turn: number; spacecraft: null };

type SlidesOptions = {
  /** The craft of a turn; null for the slide "In space now". */
  at: (turn: number) => Spacecraft | null | undefined;
  turn: number;
  /** Whether drawings replace pictures that aren't cleared for reuse. */
  onlyCleared: boolean;
};

export type Slides = {
  current: Slide | null;
  /** Kept until the current slide has faded in over it. */
  previous: Slide | null;
  /** The number of slides shown so far. */
  shown: number;
  dropPrevious: () => void;
};

/** The size of the frame of a slide's picture, in CSS pixels: see KioskSlide. */
function toFrameSize(): { width: number; height: number } {
  const { innerWidth: width, innerHeight: height } = window;
  if (isCramped()) return { width, height: width * 0.7 };
  return width > height
    ? { width: 0.54 * width, height: 0.92 * height }
    : { width, height: 0.41 * height };
}

/** The part of a picture that a frame crops when the picture fills it: 0 to 1. */
function toCropped(picture: { width: number; height: number }, frame: typeof picture): number {
  const shapes = [picture.width / picture.height, frame.width / frame.height];
  return 1 - Math.min(...shapes) / Math.max(...shapes);
}

/** From this part on, a picture isn't cropped. */
const MAX_CROPPED = 0.25;

async function prepare(
  turn: number,
  spacecraft: Spacecraft | null,
  onlyCleared: boolean,
): Promise<Slide> {
  if (spacecraft === null) {
    await inSpaceSlide.load();
    return { turn, spacecraft };
  }
  const image = pictureOf(spacecraft);
  if (image === null || (onlyCleared && !isClearedForReuse(image)))
    return { turn, spacecraft, picture: null };
  const frame = toFrameSize();
  const loaded = await preloadImage(image, {
    width: frame.width * devicePixelRatio,
    height: frame.height * devicePixelRatio,
  });
  const picture =
    loaded === null ? null : { url: loaded.url, isWhole: toCropped(loaded, frame) >= MAX_CROPPED };
  return { turn, spacecraft, picture };
}

/** A slide that is loading. Newer data of the same craft needs a new one. */
type Prepared = { spacecraft: Spacecraft | null; slide: Promise<Slide> };

const NONE: Omit<Slides, 'dropPrevious'> = { current: null, previous: null, shown: 0 };

/**
 * The slide to show: the slide of the turn when its picture has loaded, and the previous one until then. Also preloads
 * the next slide, and keeps no others.
 */
export function useSlides({ at, turn, onlyCleared }: SlidesOptions): Slides {
  const [slides, setSlides] = useState(NONE);
  const ready = useRef(new Map<number, Prepared>());
  const wanted = at(turn);
  const next = at(turn + 1);
  useEffect(() => {
    let isOver = false;
    const kept = new Map<number, Prepared>();
    function get(of: number, spacecraft: Spacecraft | null): Promise<Slide> {
      const known = ready.current.get(of);
      const slide =
        known?.spacecraft === spacecraft ? known.slide : prepare(of, spacecraft, onlyCleared);
      kept.set(of, { spacecraft, slide });
      return slide;
    }
    async function show(slide: Promise<Slide>) {
      const loaded = await slide;
      if (isOver) return;
      setSlides(({ current, shown }) => ({
        current: loaded,
        // Newer data of the same craft doesn't count as another slide.
        previous: current?.turn === loaded.turn ? null : current,
        shown: current?.turn === loaded.turn ? shown : shown + 1,
      }));
    }
    if (wanted !== undefined) void show(get(turn, wanted));
    if (next !== undefined) void get(turn + 1, next);
    ready.current = kept;
    return () => {
      isOver = true;
    };
  }, [turn, wanted, next, onlyCleared]);
  return {
    ...slides,
    dropPrevious: () => setSlides((before) => ({ ...before, previous: null })),
  };
}
