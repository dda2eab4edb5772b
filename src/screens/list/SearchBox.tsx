import { useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { currentUrl } from '#lib/history.ts';
import { parseListSearch } from '#paths/list.ts';
import { focusFirstSpacecraft } from '#screens/list/list-focus.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { useSourceChoice } from '#source/source-choice.ts';
import { TextField } from '#ui/TextField.tsx';

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
    <div role="search" className="grow max-md:basis-full">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          focusFirstSpacecraft();
        }}
      >
        <TextField
          label="Search name, serial number, agency or country"
          type="search"
          name="search"
          placeholder="Name, serial number, agency or country"
          value={draft}
          ref={box}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setIsTyping(false)}
        />
      </form>
    </div>
  );
}
