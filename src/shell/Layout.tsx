import { type ReactNode, Suspense } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { ABOUT_PATH, CREDITS_PATH, HELP_PATH, OVERVIEW_PATH } from '#paths/pages.ts';
import { DEFAULT_LIST, toListPath } from '#paths/list.ts';
import { CanonicalLink } from '#shell/CanonicalLink.tsx';
import { PrintedAddress } from '#shell/PrintedAddress.tsx';
import { FocusOnNavigation } from '#shell/FocusOnNavigation.tsx';
import { sourceStatus } from '#shell/shell-parts.tsx';
import { UpdatePrompt } from '#shell/UpdatePrompt.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Link } from '#ui/Link.tsx';
import { ThemeSelect } from '#ui/ThemeSelect.tsx';

/** Marked on its own page and on those below it. */
function NavLink({ to, children }: { to: string; children: ReactNode }) {
  const { pathname } = useLocation();
  const isCurrent = pathname === to || pathname.startsWith(`${to}/`);
  return (
    <Link
      to={to}
      aria-current={isCurrent ? 'page' : undefined}
      className="inline-flex min-h-9 items-center no-underline aria-[current]:border-b-2 aria-[current]:border-alive"
    >
      {children}
    </Link>
  );
}

/** What surrounds every page: its header with the ways to other pages, and the footer. */
export function Layout() {
  const { state } = useNavigation();
  return (
    <div className="mx-auto flex min-h-dvh max-w-[100rem] flex-col px-4 sm:px-8 print:block print:px-0">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-ground focus:p-3"
      >
        Skip to content
      </a>
      {state === 'idle' ? null : (
        <div
          role="status"
          className="fixed inset-x-0 top-0 z-50 animate-[appear_0s_300ms_both] bg-alive text-center text-note"
        >
          <span className="sr-only">Loading</span>
          <span className="block h-1" />
        </div>
      )}
      <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-b border-edge py-3 print:py-1">
        <Link to={toListPath(DEFAULT_LIST)} className="text-lead font-bold no-underline">
          Spacecraft catalogue
        </Link>
        {/* By the width alone, and not by whether they fit: nothing moves when the font comes. */}
        <div className="flex items-center gap-x-6 gap-y-1 max-[30rem]:flex-col max-[30rem]:items-start print:hidden">
          <nav aria-label="Main" className="flex gap-6">
            <NavLink to={toListPath(DEFAULT_LIST)}>Catalogue</NavLink>
            <NavLink to={OVERVIEW_PATH}>Overview</NavLink>
            <NavLink to={HELP_PATH}>Help</NavLink>
          </nav>
          <ThemeSelect />
        </div>
      </header>
      <section
        aria-label="State of the data"
        className="figures flex min-h-8 flex-wrap items-center gap-x-4 border-b border-hairline py-1 text-note text-quiet print:py-0"
      >
        {/* What it says until the catalogue is open. */}
        <Suspense fallback={<span>Opening the catalogue…</span>}>
          <sourceStatus.Part />
        </Suspense>
      </section>
      {/* As tall as the screen while it fills, so that the footer doesn't jump when rows arrive. */}
      <main
        id="main"
        tabIndex={-1}
        className="min-h-dvh grow py-6 outline-none sm:py-8 print:min-h-0 print:py-3"
      >
        <Outlet />
      </main>
      <footer className="border-t border-edge py-6 print:py-2 text-note text-quiet">
        <p>
          Facts from{' '}
          <ExternalLink href="https://thespacedevs.com/llapi">Launch Library 2</ExternalLink> by The
          Space Devs. Pictures belong to those credited beside them:{' '}
          <Link to={CREDITS_PATH}>all credits</Link>.{' '}
          <Link to={ABOUT_PATH}>About this catalogue</Link>.
        </p>
        <PrintedAddress />
      </footer>
      <UpdatePrompt />
      <FocusOnNavigation />
      <CanonicalLink />
      <ScrollRestoration
        getKey={({ pathname, search, key }) =>
          pathname === '/spacecraft' ? pathname + search : key
        }
      />
    </div>
  );
}
