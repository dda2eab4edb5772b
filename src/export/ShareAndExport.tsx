import { ExportLinks } from '#export/ExportLinks.tsx';
import { SavedViews } from '#export/SavedViews.tsx';
import { type ListState, toListPath } from '#paths/list.ts';
import { useHref } from 'react-router';
import { CopyButtons } from '#ui/CopyButtons.tsx';

/** A button that copies a view's absolute URL. `path` excludes the site's base. */
function CopyLink({ path }: { path: string }) {
  const href = useHref(path);
  return (
    <div className="flex flex-wrap items-center gap-2 text-note print:hidden">
      <CopyButtons
        fieldLabel="Link to this view"
        choices={[
          {
            label: 'Copy link',
            toText: () => new URL(href, window.location.origin).href,
            doneMessage: 'Link copied.',
          },
        ]}
      />
    </div>
  );
}

type ShareAndExportProps = { list: ListState; count: number; fileStem: string };

/** Exports a view as a file, copies its link, or saves it on this device. */
export function ShareAndExport({ list, count, fileStem }: ShareAndExportProps) {
  const path = toListPath(list);
  return (
    <>
      <ExportLinks list={list} count={count} fileStem={fileStem} />
      <CopyLink path={path} />
      <SavedViews path={path} />
    </>
  );
}
