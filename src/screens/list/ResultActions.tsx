import { ExportLinks } from '#export/ExportLinks.tsx';
import { toFileStem } from '#export/file-stem.ts';
import { ShareMenu } from '#export/ShareMenu.tsx';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { MAX_COMPARED, toComparePath } from '#paths/compare.ts';
import { toBuilderPath } from '#paths/kiosk-builder.ts';
import { toListTimelinePath, toOverviewPath } from '#paths/pages.ts';
import { OrderMenu } from '#screens/list/OrderMenu.tsx';
import { ColumnMenu } from '#screens/list/table/ColumnMenu.tsx';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { Link } from '#ui/Link.tsx';
import { useList } from '#url-state/use-list.ts';

type ResultActionsProps = {
  /** The page's rows. */
  spacecraft: readonly Spacecraft[];
  /** Number of rows on all pages. */
  count: number;
  /** The view in words. */
  sentence: string;
};

/** What to do with the view: pass it on, take it along, see it on other screens. */
export function ResultActions({ spacecraft, count, sentence }: ResultActionsProps) {
  const { list } = useList();
  const link = 'inline-flex min-h-6 items-center max-md:hidden';
  const isComparable = spacecraft.length > 1 && spacecraft.length <= MAX_COMPARED;
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-4 text-note max-md:w-full md:ml-auto print:hidden">
      <OrderMenu className="min-w-0 flex-[1_1_6rem] md:hidden" />
      <ShareMenu list={list} sentence={sentence} />
      {count === 0 ? null : (
        <>
          <DisclosureMenu label="Download" summary="" look="plain">
            {() => <ExportLinks list={list} count={count} fileStem={toFileStem(sentence)} />}
          </DisclosureMenu>
          <Link to={toOverviewPath(list)} className={link}>
            Charts
          </Link>
          <Link to={toListTimelinePath(list)} className={link}>
            Timeline
          </Link>
          {isComparable ? (
            <Link
              to={toComparePath(spacecraft.map(({ id }) => id))}
              className="inline-flex min-h-6 items-center"
            >
              Compare these {spacecraft.length}
            </Link>
          ) : null}
          <Link to={toBuilderPath(list)} className={link}>
            Show on a display
          </Link>
        </>
      )}
      {list.view === 'table' ? <ColumnMenu /> : null}
    </div>
  );
}
