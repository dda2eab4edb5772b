import { FAILURE_NOTICE_ID } from '#hydration/prerendered-page.ts';

/** Says that the page failed, in index.html's own element, which needs none of the app. The page's content stays. */
export function showFailure(error: unknown): void {
  // oxlint-disable-next-line no-console -- as browsers report an error that nothing handles
  console.error(error);
  document.getElementById(FAILURE_NOTICE_ID)?.removeAttribute('hidden');
}
