import type { createMemoryRouter } from 'react-router';

/** Resolves when a router has what its first page is drawn from: code and data. */
export function whenRouterReady(router: ReturnType<typeof createMemoryRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const unsubscribe = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      unsubscribe();
      resolve();
    });
  });
}
