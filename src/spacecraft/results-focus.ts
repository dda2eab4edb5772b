/** Id of the line that counts the results. */
export const RESULTS_ID = 'results';

/**
 * For links that vanish when they're followed (a filter's chip): the focus would be lost with them,
 * so it goes to the line that says what the list holds now.
 */
export function focusResults(): void {
  document.getElementById(RESULTS_ID)?.focus({ preventScroll: true });
}
