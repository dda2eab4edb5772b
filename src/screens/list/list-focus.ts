/** Moves the focus from one spacecraft to the next or previous. False when it can't; then the arrow keys scroll. */
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

/** The id of the line that counts the results. */
export const RESULTS_ID = 'results';

/**
 * Moves the focus to the line that counts the results. For links that disappear when followed, such as an active
 * filter, because the focus would be lost with them.
 */
export function focusResults(): void {
  document.getElementById(RESULTS_ID)?.focus({ preventScroll: true });
}
