/** A view's sentence as a file name without extension: lower-case letters, digits and hyphens, valid everywhere. */
export function toFileStem(sentence: string): string {
  const stem = sentence
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return stem.slice(0, 80).replace(/-+$/, '') || 'spacecraft';
}
