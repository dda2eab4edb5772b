import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { MAX_COMPARED, parseCompareSearch, toComparePath } from '#paths/compare.ts';
import { COMPARE_PATH } from '#paths/pages.ts';
import { chosenCraft, toggleChoice } from '#shell/chosen-craft.ts';
import { Link } from '#ui/Link.tsx';
import { Status } from '#ui/Status.tsx';
import { useStoredValue } from '#ui/use-stored-value.ts';

/** What a browser keeps free when it scrolls to a focused control: the height of the tray and some more. */
const SCROLL_PADDING = '5rem';

/** The craft chosen to compare, on every page but the comparison itself. */
export function CompareTray() {
  const chosen = useStoredValue(chosenCraft);
  const { pathname, search } = useLocation();
  const isComparing = pathname === COMPARE_PATH && search.includes('ids=');
  const isShown = chosen.length > 0 && !isComparing;

  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBottom = isShown ? SCROLL_PADDING : '';
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, [isShown]);

  return (
    <section
      aria-label="Chosen to compare"
      className={
        isShown
          ? 'flex items-center gap-x-4 border-t border-edge bg-raised px-4 py-2 text-note sm:px-8'
          : ''
      }
    >
      <Status className="figures shrink-0 max-md:sr-only">
        {isShown ? `${chosen.length} of ${MAX_COMPARED} to compare` : null}
      </Status>
      {isShown ? (
        <>
          <ul className="flex min-w-0 grow gap-2 overflow-x-auto">
            {chosen.map((one) => (
              <li
                key={one.id}
                className="flex max-w-60 shrink-0 items-center border border-hairline pl-2"
              >
                <span translate="no" className="truncate" title={one.name}>
                  {one.name}
                </span>
                <button
                  type="button"
                  aria-label={`Remove ${one.name}`}
                  className="pointer-coarse:touch-target min-h-9 min-w-9"
                  onClick={() => toggleChoice(one)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          <Link
            // With a single craft: the comparison has a field for the name of another. Pictures that the list withholds
            // stay so.
            to={toComparePath(
              chosen.map(({ id }) => id),
              { pictures: parseCompareSearch(search).pictures },
            )}
            className="control inline-flex shrink-0 items-center font-bold no-underline"
          >
            {chosen.length < 2 ? 'Choose another' : `Compare ${chosen.length}`}
          </Link>
        </>
      ) : null}
    </section>
  );
}
