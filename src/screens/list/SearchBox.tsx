import { useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { parseListSearch } from '#paths/list.ts';
import { focusFirstSpacecraft } from '#screens/list/list-focus.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { TextField } from '#ui/TextField.tsx';

/**
 * Search as you type. The first key adds a history entry and the next ones replace it, so that "back" undoes the whole
 * search and not its last letter.
 */
export function SearchBox() {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  const { key } = useLocation();
  const navigationType = useNavigationType();
  const current = list.query.search;
  const [draft, setDraft] = useState(current);
  const [isTyping, setIsTyping] = useState(false);
  const [seenKey, setSeenKey] = useState(key);
  // While someone types, the URL follows the box and may be behind it. When something else changes the URL (a link,
  // "back"), the box follows the URL.
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
    // Typing added this history entry if its search is the last draft. Before the engine is open, what React has
    // rendered may be a key behind the address bar.
    const { search } = parseListSearch(window.location.search).query;
    const isOwn = search === draft || current === draft;
    updateQuery({ search: value }, { replace: isTyping && isOwn });
  }

  const box = useRef<HTMLInputElement>(null);
  usePreHydrationInput(box, draft, (control) => control.value, change);

  return (
    <search className="grow max-md:basis-full">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          focusFirstSpacecraft();
        }}
      >
        <TextField
          label="Search name and configuration"
          type="search"
          name="search"
          placeholder="Soyuz, Dragon, Endeavour…"
          value={draft}
          ref={box}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setIsTyping(false)}
        />
      </form>
    </search>
  );
}
