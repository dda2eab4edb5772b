import { expect, it } from 'vitest';
import { decodeText } from '#lib/decode-text.ts';

const TEXT = '{"a":"é 🚀"}';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

it.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16, little-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16, big-endian', swapped(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

it('reads what a fetch gives, and an empty file', async () => {
  expect(decodeText(await new Response(`\uFEFF${TEXT}`).arrayBuffer())).toBe(TEXT);
  expect(decodeText(new Uint8Array())).toBe('');
});
