import { CopyLink } from '#export/CopyLink.tsx';
import { ExportLinks } from '#export/ExportLinks.tsx';
import { SavedViews } from '#export/SavedViews.tsx';
import { type ListState, toListPath } from '#paths/list.ts';

type TakeAlongProps = { list: ListState; count: number; fileStem: string };

/** The ways to take a view along: as a file, as a link, or kept on this device. */
export function ShareAndExport({ list, count, fileStem }: TakeAlongProps) {
  const path = toListPath(list);
  return (
    <>
      <ExportLinks list={list} count={count} fileStem={fileStem} />
      <CopyLink path={path} />
      <SavedViews path={path} />
    </>
  );
}
