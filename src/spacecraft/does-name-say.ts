import { foldCase } from '#lib/fold-case.ts';

/** The words of a text in one form, each between spaces: ` soyuz ms 22 ` for `Soyuz MS-22`. */
const toWords = (text: string) =>
  ` ${
    foldCase(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/**
 * Whether a craft's name already says its design or its serial number: all of its words, in their order. `Soyuz MS-22`
 * says `Soyuz MS`, but not `Soyuz M`.
 */
export function doesNameSay(name: string, part: string): boolean {
  return toWords(name).includes(toWords(part));
}
