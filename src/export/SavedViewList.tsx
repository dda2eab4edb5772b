import { closeMenu } from '#ui/close-menu.ts';
import { Link } from '#ui/Link.tsx';
import type { SavedView } from '#export/saved-views.ts';

type SavedViewListProps = {
  views: readonly SavedView[];
  /** The current view, which is highlighted. */
  path: string;
  onDelete: (view: SavedView) => void;
};

/** The saved views, each with its link and a delete button. */
export function SavedViewList({ views, path, onDelete }: SavedViewListProps) {
  if (views.length === 0)
    return <p className="text-quiet">No views are saved on this device yet.</p>;
  return (
    <ul aria-label="Saved views" className="flex flex-col">
      {views.map((view) => (
        <li
          key={view.name}
          className="flex items-center justify-between gap-3 border-t border-hairline py-1"
        >
          <Link
            to={view.path}
            onClick={({ currentTarget }) => closeMenu(currentTarget)}
            aria-current={view.path === path ? 'page' : undefined}
            className="inline-flex min-h-6 items-center aria-[current]:font-bold"
          >
            <bdi translate="no">{view.name}</bdi>
          </Link>
          <button
            type="button"
            className="control shrink-0"
            aria-label={`Delete “${view.name}”`}
            onClick={() => onDelete(view)}
          >
            Delete
          </button>
        </li>
      ))}
    </ul>
  );
}
