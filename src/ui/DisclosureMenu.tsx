import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';

type DisclosureMenuProps = {
  label: string;
  /** What is selected in it; empty when nothing is. */
  summary: string;
  /** Rendered only while the menu is open: the content of closed menus would be half of the page's elements. */
  children: () => ReactNode;
};

function closeOnFocusLeave(event: FocusEvent<HTMLDetailsElement>) {
  const next = event.relatedTarget;
  const isInside = next instanceof Node && event.currentTarget.contains(next);
  // In the phone's dialog the menus are stacked: closing one would move the next away from the pointer.
  if (!isInside && event.currentTarget.closest('dialog') === null) event.currentTarget.open = false;
}

/**
 * A button that opens a panel: above the page on wide screens, in the flow inside the phone's dialog. It closes
 * on Escape, and when it loses focus.
 */
export function DisclosureMenu({ label, summary, children }: DisclosureMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isRightAligned, setIsRightAligned] = useState(false);

  // The visitor may have opened it before hydration.
  usePreHydrationInput(menu, isOpen, (details) => details.open, setIsOpen);

  /** Aligns the panel with its button's right edge where it would overflow the page. */
  function alignPanel() {
    if (menu.current?.open !== true) return;
    const button = menu.current.getBoundingClientRect();
    const width = panel.current?.offsetWidth ?? 0;
    setIsRightAligned(button.left + width > document.documentElement.clientWidth);
  }

  // Keeps an open panel on the page when the window is narrowed or zoomed.
  const onResize = useEffectEvent(alignPanel);
  useEffect(() => {
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);

  function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.preventDefault();
    event.currentTarget.open = false;
    menu.current?.querySelector('summary')?.focus();
  }

  return (
    // The interactive elements are inside; these listeners only handle their bubbling events.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      ref={menu}
      className="group relative"
      onBlur={closeOnFocusLeave}
      onKeyDown={closeOnEscape}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
        alignPanel();
      }}
    >
      {/* Set on click, before `toggle` fires, so that the panel opens with its content. */}
      <summary
        onClick={() => setIsOpen(menu.current?.open !== true)}
        className="control flex list-none items-center gap-2 text-note group-open:bg-well [&::-webkit-details-marker]:hidden"
      >
        <span className={summary === '' ? '' : 'font-bold'}>
          {label}
          {summary === '' ? '' : `: ${summary}`}
        </span>
        <svg
          viewBox="0 0 10 6"
          className="ml-auto size-2.5 group-open:rotate-180"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M1 1l4 4 4-4" />
        </svg>
      </summary>
      {/* Focusable, so that a click on its background does not move focus to the page and close it. */}
      <div
        ref={panel}
        tabIndex={-1}
        className={`z-30 flex flex-col gap-2 border border-edge bg-raised p-3 outline-none max-md:border-t-0 md:absolute md:top-full md:w-80 md:shadow-[0_8px_24px_rgb(0_0_0/0.18)] ${isRightAligned ? 'md:right-0' : 'md:left-0'}`}
      >
        {isOpen ? children() : null}
      </div>
    </details>
  );
}
