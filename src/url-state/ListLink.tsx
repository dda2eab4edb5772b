import type { ComponentProps, MouseEvent } from 'react';
import { Link } from '#ui/Link.tsx';
import { type ListState, toListPath } from '#paths/list.ts';
import { useGoToList } from '#url-state/use-list.ts';

type ListLinkProps = Omit<ComponentProps<typeof Link>, 'to' | 'replace'> & { list: ListState };

/** Whether a click leads on in this tab, as the router has it. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey;
}

/** A link from a list to another, whose rows are there at once. */
export function ListLink({ list, onClick, preventScrollReset = false, ...link }: ListLinkProps) {
  const go = useGoToList();
  return (
    <Link
      {...link}
      to={toListPath(list)}
      onClick={(event) => {
        onClick?.(event);
        if (!isPlain(event)) return;
        event.preventDefault();
        go(list, { preventScrollReset });
      }}
    />
  );
}
