import { SUPPORTED_BROWSERS } from '#build/browsers/supported-browsers.ts';
import { toInlineJson } from '#build/pages/page-parts.ts';

const { chrome, edge, firefox, safari, ios } = SUPPORTED_BROWSERS;
const BROWSERS = `Chrome ${chrome}, Edge ${edge}, Firefox ${firefox}, Safari ${safari} or iOS ${ios}, or a later version`;

/**
 * A script that gives a page's later scripts `isTooOld` and `reportTooOld()`, in the JavaScript of 2009, which every
 * browser can parse. It checks for the newest API that the app uses: Chrome 110, Firefox 115 and Safari 16.0 have it.
 * Syntax that is too new shows later, as a SyntaxError. `what` the page needs them for, as the start of a sentence.
 */
export const toBrowserCheck = (what: string) => `<script>
  var isTooOld = !('toSorted' in Array.prototype);
  function reportTooOld() {
    var root = document.getElementById('root');
    var note = document.createElement('p');
    note.textContent = ${toInlineJson(`${what} a newer browser: ${BROWSERS}.`)};
    note.style.margin = '1rem';
    root.parentNode.insertBefore(note, root);
    root.hidden = false;
    root.removeAttribute('data-opening');
  }
  if (isTooOld) document.addEventListener('DOMContentLoaded', reportTooOld);
</script>`;
