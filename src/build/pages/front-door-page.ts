import { replaceOne, toInlineJson, withTitle } from '#build/pages/page-parts.ts';
import {
  EMPTY_ROOT,
  HAS_QUERY,
  toContent,
  toContentCheck,
  toStartScript,
  toStyle,
} from '#build/pages/prerendered-page.ts';
import { toRelocatableShell } from '#build/pages/relocatable-shell.ts';
import type { RenderedPage } from '#hydration/prerendered-page.ts';

const UP = './';

type FrontDoorParts = {
  /** The built index.html, with links to all scripts of a list that isn't prerendered. */
  shell: string;
  /** What the shell's own URLs begin with. */
  base: string;
  /** The site's configured URL. */
  site: string | null;
  /** Where the site's own address leads, below the site's base, with a slash at the start: `/spacecraft?limit=24`. */
  path: string;
  /** Paths below the site's base, each after those that it imports. */
  scripts: readonly string[];
  css: string;
  /** The style sheet's folder below the site's base, with a slash at the end. */
  cssFolder: string;
};

/**
 * Whether the page was opened at the site's own address, which then becomes that of its content. Not for visitors who
 * chose to query Launch Library (src/source/source-choice.ts stores it), or where the URL can't be changed: the app
 * finds out what they see.
 */
const toOpening = (path: string) => `<script>
  var hasContent = (() => {
    try {
      if (location.protocol === 'file:') return true;
      if (location.pathname !== siteBase.path || ${HAS_QUERY} || localStorage.getItem('source') === 'live') return false;
    } catch {
      // Storage may be blocked: then nothing is remembered.
    }
    try {
      history.replaceState(null, '', siteBase.path + ${toInlineJson(path.slice(1))} + location.hash);
      return true;
    } catch {
      return false;
    }
  })();
</script>`;

/**
 * index.html with the content of the list that the site's own address leads to. Many hosts send it for unknown paths too:
 * there the content is hidden, and the app starts as on any page without content.
 */
export function toFrontDoorPage(
  rendered: RenderedPage,
  { shell, base, site, path, scripts, css, cssFolder }: FrontDoorParts,
): string {
  const { title, content, data } = toContent(rendered, UP);
  const page = toRelocatableShell(shell, base, site, toOpening(path));
  // Elsewhere it would look for its fonts in the wrong folder.
  const style = `${toStyle(css, UP, cssFolder)}<script>if (!hasContent) document.currentScript.previousSibling.remove()</script>`;
  const urls = `${toInlineJson(scripts)}.map((file) => siteBase.path + file)`;
  const start = `<script>if (hasContent) ${toStartScript(urls)}</script>`;
  return replaceOne(
    replaceOne(withTitle(page, title), '</head>', `${style}\n  </head>`),
    EMPTY_ROOT,
    `<div id="root">${toContentCheck('hidden = true')}${content}</div>${data}${start}`,
  );
}
