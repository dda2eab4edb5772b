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

/** Id of the line that counts the results. */
export const RESULTS_ID = 'results';

/**
 * For links that vanish when they're followed (a filter's chip): the focus would be lost with them,
 * so it goes to the line that says what the list holds now.
 */
export function focusResults(): void {
  document.getElementById(RESULTS_ID)?.focus({ preventScroll: true });
}
