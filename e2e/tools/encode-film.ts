import { encode } from 'modern-gif';
import { PNG } from 'pngjs';
import type { Frame } from './film.ts';

/** The most that a GIF allows beside the one for unchanged pixels. */
const COLORS = 255;

/** An animated GIF of at least one frame. All frames have one size, and it repeats. */
export async function encodeFilm(frames: readonly Frame[]): Promise<Uint8Array> {
  const pictures = frames.map(({ png, delay }) => {
    const { width, height, data } = PNG.sync.read(png);
    // The encoder uses the whole buffer behind these bytes.
    return { width, height, delay, data: Uint8Array.from(data).buffer };
  });
  const { width = 0, height = 0 } = pictures[0] ?? {};
  return new Uint8Array(await encode({ width, height, maxColors: COLORS, frames: pictures }));
}
