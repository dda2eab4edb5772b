import type { ComponentProps } from 'react';

type StatusProps = Omit<ComponentProps<'span'>, 'role'>;

/**
 * A message that screen readers announce when it changes; null when there is nothing to say. Render it also without a
 * message: they ignore the text of a live region that is inserted together with its text. While empty it takes no room,
 * not even a gap.
 */
export function Status({ className = 'block', ...span }: StatusProps) {
  return <span {...span} role="status" className={`${className} empty:sr-only`} />;
}
