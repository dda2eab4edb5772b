import { useEffect, useRef, useState } from 'react';
import { preloadImage } from '#images/preload-image.ts';
import { isClearedForReuse } from '#ll2/license-terms.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** A craft and its loaded picture; `picture` is null when a drawing replaces it. */
export type Slide = { turn: number; spacecraft: Spacecraft; picture: string | null };

type SlidesOptions = {
  /** The craft of a turn. */
  at: (turn: number) => Spacecraft | undefined;
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

/** The largest size of a slide's picture, in device pixels: see KioskSlide. */
function toPictureSize(): { width: number; height: number } {
  const { innerWidth, innerHeight, devicePixelRatio: scale } = window;
  const isWide = innerWidth > innerHeight;
  return {
    width: (isWide ? 0.55 : 1) * innerWidth * scale,
    height: (isWide ? 1 : 0.45) * innerHeight * scale,
  };
}

async function prepare(turn: number, spacecraft: Spacecraft, onlyCleared: boolean): Promise<Slide> {
  const image = pictureOf(spacecraft);
  const isShown = image !== null && (!onlyCleared || isClearedForReuse(image));
  const picture = isShown ? await preloadImage(image, toPictureSize()) : null;
  return { turn, spacecraft, picture };
}

/** A slide that is loading. Newer data of the same craft needs a new one. */
type Prepared = { spacecraft: Spacecraft; slide: Promise<Slide> };

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
    function get(of: number, spacecraft: Spacecraft): Promise<Slide> {
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
