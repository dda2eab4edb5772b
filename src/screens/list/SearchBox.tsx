import { useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { parseListSearch } from '#paths/list.ts';
import { goToFirstSpacecraft } from '#screens/list/list-focus.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { TextField } from '#ui/TextField.tsx';

/**
 * Search as you type. The first key makes a history entry and the following ones replace it,
 * so that "back" leaves the whole search and not its last letter.
 */
export function SearchBox() {
  const { list } = useList();
  const ask = useUpdateQuery();
  const { key } = useLocation();
  const navigationType = useNavigationType();
  const asked = list.query.search;
  const [draft, setDraft] = useState(asked);
  const [isTyping, setIsTyping] = useState(false);
  const [seenKey, setSeenKey] = useState(key);
  // The URL follows the box while one types, and may lag behind it: then the box is right.
  // Whatever else changes the URL (a link, "back") is followed by the box.
  if (key !== seenKey) {
    setSeenKey(key);
    if (!isTyping || navigationType === NavigationType.Pop) {
      setDraft(asked);
      setIsTyping(false);
    }
  }

  function change(value: string) {
    setDraft(value);
    setIsTyping(true);
    // Typing made this history entry when it holds the last draft, or is about to. Asked of the address bar
    // too: where the list isn't ahead of it, what React has drawn may be a key behind.
    const { search } = parseListSearch(window.location.search).query;
    const isOwn = search === draft || asked === draft;
    ask({ search: value }, { replace: isTyping && isOwn });
  }

  const box = useRef<HTMLInputElement>(null);
  usePreHydrationInput(box, draft, (control) => control.value, change);

  return (
    <search className="grow max-md:basis-full">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goToFirstSpacecraft();
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
