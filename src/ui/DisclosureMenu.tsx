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

type FilterMenuProps = {
  label: string;
  /** How much of it is in force; nothing when none is. */
  summary: string;
  /** Drawn while it is unfolded: closed ones would be half of the page's elements. */
  children: () => ReactNode;
};

function foldOnLeave(event: FocusEvent<HTMLDetailsElement>) {
  const next = event.relatedTarget;
  const isInside = next instanceof Node && event.currentTarget.contains(next);
  // In the sheet the menus lie one under the other, and folding one would move the next away.
  if (!isInside && event.currentTarget.closest('dialog') === null) event.currentTarget.open = false;
}

/**
 * A filter that unfolds: over the page where there's room, in the flow on a phone's sheet. It folds when
 * the focus leaves it, and with Escape.
 */
export function DisclosureMenu({ label, summary, children }: FilterMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isAtRight, setIsAtRight] = useState(false);

  // Unfolded before the page was taken over.
  usePreHydrationInput(menu, isOpen, (one) => one.open, setIsOpen);

  /** A panel that would stand out of the page at the right ends where its button does. */
  function place() {
    if (menu.current?.open !== true) return;
    const button = menu.current.getBoundingClientRect();
    const width = panel.current?.offsetWidth ?? 0;
    setIsAtRight(button.left + width > document.documentElement.clientWidth);
  }

  // An open one stays on the page when the window becomes narrower, or is zoomed.
  const onResize = useEffectEvent(place);
  useEffect(() => {
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);

  function foldOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.preventDefault();
    event.currentTarget.open = false;
    menu.current?.querySelector('summary')?.focus();
  }

  return (
    // The panel's own controls are what is operated; the listeners only see what bubbles from them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      ref={menu}
      className="group relative"
      onBlur={foldOnLeave}
      onKeyDown={foldOnEscape}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
        place();
      }}
    >
      {/* With the press already, and not after it: it unfolds with its content. */}
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
      {/* It takes the focus of a click on its ground, which else would go to the page and fold it. */}
      <div
        ref={panel}
        tabIndex={-1}
        className={`z-30 flex flex-col gap-2 border border-edge bg-raised p-3 outline-none max-md:border-t-0 md:absolute md:top-full md:w-80 md:shadow-[0_8px_24px_rgb(0_0_0/0.18)] ${isAtRight ? 'md:right-0' : 'md:left-0'}`}
      >
        {isOpen ? children() : null}
      </div>
    </details>
  );
}
