/**
 * Moves the focus from one spacecraft to the next or previous. Elsewhere the arrows are the page's own,
 * which scrolls.
 */
export function moveToSpacecraft(by: 1 | -1): boolean {
  const links = spacecraftLinks();
  const current = links.findIndex((link) => link === document.activeElement);
  const next = current === -1 ? undefined : links[current + by];
  next?.focus();
  return next !== undefined;
}

/** Puts the focus on the first spacecraft of the list. */
export function goToFirstSpacecraft(): void {
  spacecraftLinks()[0]?.focus();
}

function spacecraftLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article h2 a, main tbody th a')];
}
