import { Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { type Location, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { LIST_PATH } from '#paths/list.ts';
import { ABOUT_PATH, CHANGES_PATH, CREDITS_PATH } from '#paths/pages.ts';
import { currentUrl } from '#lib/history.ts';
import { MainMenu, useFrontDoor } from '#shell/MainMenu.tsx';
import { FocusOnNavigation } from '#shell/FocusOnNavigation.tsx';
import { UpdatePrompt } from '#shell/UpdatePrompt.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Link } from '#ui/Link.tsx';
import { Status } from '#ui/Status.tsx';
import { ThemeSelect } from '#ui/ThemeSelect.tsx';
import { isPlainSearch } from '#lib/ignored-parameters.ts';
import { optionalComponent } from '#hydration/lazy-module.tsx';
import { subscribeToNothing } from '#lib/subscribe-to-nothing.ts';

/** Loaded after the page: the prerendered page already says when the data was recorded. With the keeper of the focus. */
export const lazySourceStatus = optionalComponent(
  async () => (await import('#shell/SourceStatus.tsx')).SourceStatus,
  'The age of the data failed to load.',
);

/** The page's URL, in print only. */
function PrintedUrl() {
  // The URL changes only with the router's location.
  useLocation();
  const url = useSyncExternalStore(
    subscribeToNothing,
    () => currentUrl().href,
    () => '',
  );
  return <p className="hidden print:block">{url}</p>;
}

/**
 * Removes a prerendered page's canonical link and its data for search engines after a navigation. Some browsers share
 * the canonical URL instead of the current one, so it must not outlive the page it belongs to.
 */
function CanonicalLink() {
  const { pathname, search } = useLocation();
  const firstPathname = useRef(pathname);
  useEffect(() => {
    if (isPlainSearch(search) && pathname === firstPathname.current) return;
    const own = document.querySelectorAll('link[rel=canonical],[type="application/ld+json"]');
    for (const element of own) element.remove();
  }, [pathname, search]);
  return null;
}

/**
 * A list has one scroll position for each URL, so that links lead back to it as well as "back". Not written inline: with a
 * new function at each render the router would forget all positions while React waits, in the middle of a view
 * transition, for a picture or a font. "Back" in that moment would start at the top.
 */
function toScrollKey({ pathname, search, key }: Location): string {
  return pathname === LIST_PATH ? pathname + search : key;
}

/** The header with the main navigation, the status of the data, the page itself and the footer. */
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
      <Status className="fixed inset-x-0 top-0 z-50">
        {state === 'idle' ? null : (
          <span className="block animate-[appear_0s_300ms_both] bg-alive">
            <span className="sr-only">Loading</span>
            <span className="block h-1" />
          </span>
        )}
      </Status>
      <header className="flex min-h-12 flex-wrap items-center gap-x-1 border-b border-edge nav:gap-x-4 lg:gap-x-5 print:min-h-0 print:py-1">
        <Link to={useFrontDoor()} className="text-[1.0625rem] font-bold no-underline">
          Spacecraft catalogue
        </Link>
        <MainMenu isMenu={false} />
        <section
          aria-label="State of the data"
          className="figures ml-auto flex min-w-0 flex-wrap items-center gap-x-2 text-note text-quiet lg:gap-x-3"
        >
          <Suspense fallback={<span className="sr-only">Opening the catalogue…</span>}>
            <lazySourceStatus.Component />
          </Suspense>
        </section>
        <div className="ml-auto flex items-center nav:ml-0 print:hidden">
          <ThemeSelect />
          <MainMenu isMenu />
        </div>
      </header>
      {/* At least as tall as the screen, so that the footer doesn't jump when rows arrive. */}
      <main
        id="main"
        tabIndex={-1}
        className="min-h-dvh grow py-3 outline-none print:min-h-0 print:py-3"
      >
        <Outlet />
      </main>
      <footer className="border-t border-edge py-6 print:py-2 text-note text-quiet">
        <p>
          Facts from{' '}
          <ExternalLink href="https://thespacedevs.com/llapi">Launch Library 2</ExternalLink> by The
          Space Devs. Pictures belong to those credited beside them:{' '}
          <Link to={CREDITS_PATH}>all credits</Link>. <Link to={CHANGES_PATH}>What changed</Link>.{' '}
          <Link to={ABOUT_PATH}>About this catalogue</Link>.
        </p>
        <PrintedUrl />
      </footer>
      <UpdatePrompt />
      <FocusOnNavigation />
      <CanonicalLink />
      <ScrollRestoration getKey={toScrollKey} />
    </div>
  );
}
