import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';

type DisclosureMenuProps = {
  label: string;
  /** What is selected in it; empty when nothing is. */
  summary: string;
  /** `plain` has no box, like a link. */
  look?: 'control' | 'plain';
  /** Classes of the label, for menus whose summary says enough where there is little room. */
  labelClassName?: string;
  /** Classes of the whole, for its place, and of the panel, for its width. */
  className?: string;
  panelClassName?: string;
  /** Rendered only while the menu is open: the content of closed menus would be half of the page's elements. */
  children: () => ReactNode;
};

/** The distance, in pixels, that a panel keeps from the edges of the window. */
const MARGIN = 16;

function closeOnFocusLeave(event: FocusEvent<HTMLDetailsElement>) {
  const { currentTarget, relatedTarget } = event;
  const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  // Someone who looks at another window, to paste a link for instance, comes back to the open menu.
  const isOtherWindow = currentTarget.contains(document.activeElement);
  if (!isInside && !isOtherWindow) currentTarget.open = false;
}

/** A button that opens a panel above the page. It closes on Escape, and when it loses focus. */
export function DisclosureMenu({
  label,
  summary,
  look = 'control',
  labelClassName,
  className = '',
  panelClassName = 'w-80',
  children,
}: DisclosureMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // The visitor may have opened it before hydration.
  usePreHydrationInput(menu, isOpen, (details) => details.open, setIsOpen);

  // Moves an open panel to the left where it would overflow the page, which may be narrowed, zoomed or spaced meanwhile.
  useEffect(() => {
    const [details, box] = [menu.current, panel.current];
    if (!isOpen || details === null || box === null) return;
    const { documentElement } = document;
    const observer = new ResizeObserver(() => {
      const start = details.getBoundingClientRect().left;
      const most = documentElement.clientWidth - MARGIN - box.offsetWidth;
      box.style.left = `${Math.max(MARGIN, Math.min(start, most)) - start}px`;
    });
    for (const element of [documentElement, details, box]) observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen]);

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
      className={`group relative ${className}`}
      onBlur={closeOnFocusLeave}
      onKeyDown={closeOnEscape}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {/* Set on click, before `toggle` fires, so that the panel opens with its content. */}
      <summary
        onClick={() => setIsOpen(menu.current?.open !== true)}
        className={`flex min-w-0 list-none items-center gap-1.5 text-note [&::-webkit-details-marker]:hidden ${look === 'control' ? 'control group-open:bg-well' : 'pointer-coarse:touch-target min-h-6'}`}
      >
        <span className="min-w-0 truncate" title={summary === '' ? label : `${label}: ${summary}`}>
          <span className={labelClassName}>{summary === '' ? label : `${label}: `}</span>
          {summary === '' ? null : <span className="font-bold">{summary}</span>}
        </span>
        <svg
          viewBox="0 0 10 6"
          className="size-2.5 shrink-0 group-open:rotate-180"
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
        className={`absolute top-full left-0 z-30 flex max-w-[calc(100vw-2rem)] flex-col gap-2 border border-edge bg-raised p-3 shadow-[0_8px_24px_rgb(0_0_0/0.18)] outline-none ${panelClassName}`}
      >
        {isOpen ? children() : null}
      </div>
    </details>
  );
}
