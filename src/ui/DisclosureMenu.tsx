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
  const [left, setLeft] = useState(0);

  // The visitor may have opened it before hydration.
  usePreHydrationInput(menu, isOpen, (details) => details.open, setIsOpen);

  /** Moves the panel to the left where it would overflow the page. */
  function alignPanel() {
    if (menu.current?.open !== true) return;
    const start = menu.current.getBoundingClientRect().left;
    const width = panel.current?.offsetWidth ?? 0;
    const most = document.documentElement.clientWidth - MARGIN - width;
    setLeft(Math.max(MARGIN, Math.min(start, most)) - start);
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
      className={`group relative ${className}`}
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
        style={left === 0 ? undefined : { left }}
        className={`absolute top-full left-0 z-30 flex max-w-[calc(100vw-2rem)] flex-col gap-2 border border-edge bg-raised p-3 shadow-[0_8px_24px_rgb(0_0_0/0.18)] outline-none ${panelClassName}`}
      >
        {isOpen ? children() : null}
      </div>
    </details>
  );
}
