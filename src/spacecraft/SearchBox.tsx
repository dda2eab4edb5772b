import { type ChangeEvent, useRef, useState } from 'react';
import { useList } from '#spacecraft/use-list.ts';

/**
 * Search as you type. The first key makes a history entry and the following ones replace it,
 * so that "back" leaves the whole search and not its last letter.
 */
export function SearchBox() {
  const { list, ask } = useList();
  const asked = list.query.search;
  const [draft, setDraft] = useState(asked);
  // What this box asked for last. Any other text in the URL came from elsewhere: a link, "back".
  const [sent, setSent] = useState(asked);
  const isTyping = useRef(false);
  if (asked !== sent) {
    setSent(asked);
    setDraft(asked);
  }

  function change(event: ChangeEvent<HTMLInputElement>) {
    const { value } = event.target;
    setDraft(value);
    setSent(value);
    ask({ search: value }, { replace: isTyping.current });
    isTyping.current = true;
  }

  return (
    <search className="grow">
      <form onSubmit={(event) => event.preventDefault()}>
        <label className="flex flex-col gap-1 text-note text-quiet">
          Search name and configuration
          <input
            type="search"
            name="search"
            className="control w-full text-body"
            placeholder="Soyuz, Dragon, Endeavour…"
            autoComplete="off"
            spellCheck={false}
            value={draft}
            onChange={change}
            onBlur={() => {
              isTyping.current = false;
            }}
          />
        </label>
      </form>
    </search>
  );
}
