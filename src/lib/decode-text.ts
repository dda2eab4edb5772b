/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so, as some editors and PowerShell write it. Without
 * the mark, which JSON can't begin with.
 */
export function decodeText(file: ArrayBuffer | Uint8Array): string {
  const [first, second] = new Uint8Array(file.slice(0, 2));
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(file);
}
