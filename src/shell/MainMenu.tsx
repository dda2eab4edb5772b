import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { COMPARE_PATH } from '#paths/pages.ts';
import { KIOSK_BUILDER_PATH } from '#paths/pages.ts';
import { FRONT_DOOR_PATH, LIST_PATH } from '#paths/list.ts';
import { useSourceChoice } from '#source/source-choice.ts';
import { HELP_PATH, OVERVIEW_PATH, TIMELINE_PATH } from '#paths/pages.ts';
import { Link } from '#ui/Link.tsx';

const SCREENS = [
  { name: 'Catalogue', to: null, path: LIST_PATH },
  { name: 'Overview', to: OVERVIEW_PATH, path: OVERVIEW_PATH },
  { name: 'Timeline', to: TIMELINE_PATH, path: TIMELINE_PATH },
  { name: 'Compare', to: COMPARE_PATH, path: COMPARE_PATH },
  { name: 'Display', to: KIOSK_BUILDER_PATH, path: KIOSK_BUILDER_PATH },
  { name: 'Help', to: HELP_PATH, path: HELP_PATH },
] as const;

/** Where the catalogue opens. Launch Library can't order by what is in space: there it is its own first page. */
export function useFrontDoor(): string {
  return useSourceChoice() === 'live' ? LIST_PATH : FRONT_DOOR_PATH;
}

function NavLinks({ className }: { className: string }) {
  const { pathname } = useLocation();
  const frontDoor = useFrontDoor();
  return SCREENS.map(({ name, to, path }) => {
    // Marked as current on its own page and on the pages below it.
    const isCurrent = pathname === path || pathname.startsWith(`${path}/`);
    return (
      <Link
        key={name}
        to={to ?? frontDoor}
        aria-current={isCurrent ? 'page' : undefined}
        className={`inline-flex items-center whitespace-nowrap no-underline ${className}`}
      >
        {name}
      </Link>
    );
  });
}

function PhoneMenu({ children }: { children: ReactNode }) {
  const { key } = useLocation();
  return (
    // A new one after each navigation: closed.
    <details key={key} className="relative nav:hidden">
      <summary className="flex size-11 list-none items-center justify-center [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
          <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="2" />
        </svg>
        <span className="sr-only">Menu</span>
      </summary>
      <nav
        aria-label="Main"
        className="absolute right-0 z-40 flex w-48 flex-col border border-edge bg-raised px-4 py-2"
      >
        {children}
      </nav>
    </details>
  );
}

/** The main navigation: links in the header or, on a phone, in a menu. */
export function MainMenu({ isMenu }: { isMenu: boolean }) {
  return isMenu ? (
    <PhoneMenu>
      <NavLinks className="min-h-11 aria-[current]:font-bold" />
    </PhoneMenu>
  ) : (
    <nav
      aria-label="Main"
      className="hidden h-12 gap-2 max-lg:text-note nav:flex lg:gap-5 print:hidden"
    >
      <NavLinks className="aria-[current]:-mb-px aria-[current]:border-b-2 aria-[current]:border-alive" />
    </nav>
  );
}
