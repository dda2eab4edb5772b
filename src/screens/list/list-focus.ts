/**
 * Moves the focus from one spacecraft to the next or previous. False when no spacecraft has the focus: then the arrow
 * keys scroll.
 */
export function focusNextSpacecraft(by: 1 | -1): boolean {
  const links = spacecraftLinks();
  const current = links.findIndex((link) => link === document.activeElement);
  const next = current === -1 ? undefined : links[current + by];
  next?.focus();
  return next !== undefined;
}

/** Focuses the first spacecraft of the list. */
export function focusFirstSpacecraft(): void {
  spacecraftLinks()[0]?.focus();
}

function spacecraftLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article h2 a, main tbody th a')];
}

/** Id of the line that counts the results. */
export const RESULTS_ID = 'results';

/**
 * For links that disappear when they are followed, such as a filter's chip: the focus would be lost with them, so it
 * moves to the line that counts the results.
 */
export function focusResults(): void {
  document.getElementById(RESULTS_ID)?.focus({ preventScroll: true });
}
