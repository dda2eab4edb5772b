import { useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { currentUrl } from '#lib/history.ts';
import { parseListSearch } from '#paths/list.ts';
import { focusFirstSpacecraft } from '#screens/list/list-focus.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { useSourceChoice } from '#source/source-choice.ts';

/**
 * A search-as-you-type field. The first keystroke adds a history entry and later ones replace it, so that "back" undoes
 * the whole search and not its last letter.
 */
export function SearchBox() {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  const source = useSourceChoice();
  const { key } = useLocation();
  const navigationType = useNavigationType();
  const current = list.query.search;
  const [draft, setDraft] = useState(current);
  const [isTyping, setIsTyping] = useState(false);
  const [seenKey, setSeenKey] = useState(key);
  // While the visitor types, the URL follows the box and may lag behind it. When something else changes the URL (a
  // link, "back"), the box follows the URL.
  if (key !== seenKey) {
    setSeenKey(key);
    if (!isTyping || navigationType === NavigationType.Pop) {
      setDraft(current);
      setIsTyping(false);
    }
  }

  function change(value: string) {
    setDraft(value);
    setIsTyping(true);
    // Typing created this history entry if its search is the last draft. Until the search engine has loaded, the
    // rendered state may lag one keystroke behind the URL, so both are checked.
    const { search } = parseListSearch(currentUrl().search).query;
    const isOwn = search === draft || current === draft;
    // The box searches everything, unless Launch Library answers: it searches name and configuration.
    const search_in = value === '' || source === 'live' ? 'names' : 'everything';
    updateQuery({ search: value, search_in }, { replace: isTyping && isOwn });
  }

  const box = useRef<HTMLInputElement>(null);
  usePreHydrationInput(box, draft, (control) => control.value, change);

  return (
    // Not every supported browser has the search element.
    <div role="search" className="min-w-0 grow">
      <form
        className="relative"
        onSubmit={(event) => {
          event.preventDefault();
          focusFirstSpacecraft();
        }}
      >
        <svg
          viewBox="0 0 16 16"
          className="pointer-events-none absolute top-3.5 left-3.5 size-4 text-quiet"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5L14 14" />
        </svg>
        <div>
          {/* The browser's own button to clear it is blue in both themes. Escape clears it too. */}
          <input
            ref={box}
            type="search"
            name="search"
            aria-label="Search name, serial number, agency or country"
            placeholder="Name, serial number, agency or country"
            autoComplete="off"
            spellCheck={false}
            className={`control peer h-11 w-full pl-10 text-[1.0625rem] text-ellipsis [&::-webkit-search-cancel-button]:hidden ${draft === '' ? 'md:pr-10' : 'pr-10'}`}
            value={draft}
            onChange={(event) => change(event.target.value)}
            onBlur={() => setIsTyping(false)}
          />
          <kbd
            aria-hidden="true"
            className="pointer-events-none absolute top-3 right-3 border border-hairline px-1.5 font-mono text-note text-quiet peer-focus:hidden max-md:hidden peer-[:not(:placeholder-shown)]:hidden"
          >
            /
          </kbd>
        </div>
        {draft === '' ? null : (
          <button
            type="button"
            aria-label="Clear the search"
            className="absolute top-0 right-0 size-11 text-lead text-quiet"
            onClick={() => {
              change('');
              box.current?.focus();
            }}
          >
            ×
          </button>
        )}
      </form>
    </div>
  );
}
