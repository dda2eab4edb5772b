import { encode } from 'modern-gif';
import { PNG } from 'pngjs';
import type { Frame } from './film.ts';

/** As many as a GIF has beside the one that stands for what stays as it was. */
const COLORS = 255;

/** An animated picture (GIF) of at least one frame, all of one size, that begins anew at its end. */
export async function encodeFilm(frames: readonly Frame[]): Promise<Uint8Array> {
  const pictures = frames.map(({ png, delay }) => {
    const { width, height, data } = PNG.sync.read(png);
    // The encoder takes all of the buffer that these bytes are in.
    return { width, height, delay, data: Uint8Array.from(data).buffer };
  });
  const { width = 0, height = 0 } = pictures[0] ?? {};
  return new Uint8Array(await encode({ width, height, maxColors: COLORS, frames: pictures }));
}
