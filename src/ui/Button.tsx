import type { ComponentProps } from 'react';

type ButtonProps = Omit<ComponentProps<'button'>, 'type' | 'disabled' | 'aria-disabled'> & {
  isDisabled: boolean;
};

/**
 * A button that can be disabled. With `disabled`, a button that was just pressed would lose the focus, and the next Tab
 * would start at the top of the page. So it is only marked as disabled, and ignores presses.
 */
export function Button({ isDisabled, onClick, className = 'control', ...button }: ButtonProps) {
  return (
    <button
      {...button}
      type="button"
      className={className}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onClick}
    />
  );
}
