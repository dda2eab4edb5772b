import type { ComponentProps, MouseEvent } from 'react';
import { Link } from '#ui/Link.tsx';
import { type ListState, toListPath } from '#paths/list.ts';
import { useGoToList } from '#url-state/use-list.ts';

type ListLinkProps = Omit<ComponentProps<typeof Link>, 'to' | 'replace'> & { list: ListState };

/** Whether a click navigates in this tab, by the router's own rule. */
function isPlainClick({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey;
}

/** A link from one list to another, whose rows appear at once. */
export function ListLink({ list, onClick, preventScrollReset = false, ...link }: ListLinkProps) {
  const goToList = useGoToList();
  return (
    <Link
      {...link}
      to={toListPath(list)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlainClick(event)) return;
        event.preventDefault();
        goToList(list, { preventScrollReset });
      }}
    />
  );
}
