/** Closes the menu around a control that has done what its menu is for, and moves the focus to the menu's button. */
export function closeMenu(control: Element): void {
  const menu = control.closest('details');
  menu?.removeAttribute('open');
  menu?.querySelector('summary')?.focus();
}
