import { useHref } from 'react-router';
import { CopyButtons } from '#ui/CopyButtons.tsx';

/** Puts a view's absolute address on the clipboard. `path` is one of paths.ts, without the site's base. */
export function CopyLink({ path }: { path: string }) {
  const href = useHref(path);
  return (
    <div className="flex flex-wrap items-center gap-2 text-note print:hidden">
      <CopyButtons
        fieldLabel="Link to this view"
        choices={[
          {
            label: 'Copy link',
            toText: () => new URL(href, window.location.origin).href,
            done: 'Link copied.',
          },
        ]}
      />
    </div>
  );
}
