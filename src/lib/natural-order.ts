/** Compares texts as people sort them: without case, and `Soyuz 9` before `Soyuz 10`. One for all, since creating it takes ms. */
export const { compare: inNaturalOrder } = new Intl.Collator('en', { numeric: true });
