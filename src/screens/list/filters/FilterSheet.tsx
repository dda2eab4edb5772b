import { type ReactNode, useRef, useState } from 'react';
import type { Facets, RangeHistograms } from '#catalogue/engine/results.ts';
import { countFilters } from '#catalogue/query/catalogue-query.ts';
import { formatNumber } from '#lib/format.ts';
import { AllFilters } from '#screens/list/filters/AllFilters.tsx';
import { OrderingControl } from '#screens/list/OrderingControl.tsx';
import { useList } from '#url-state/use-list.ts';

type FilterSheetProps = {
  facets: Facets;
  ranges: RangeHistograms;
  count: number;
  /** Further controls. */
  children: ReactNode;
};

/** The filters on a phone: a button that opens a sheet over the page. */
export function FilterSheet({ facets, ranges, count, children }: FilterSheetProps) {
  const { list } = useList();
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const active = countFilters(list.query);
  const close = () => sheet.current?.close();

  function open() {
    setIsOpen(true);
    sheet.current?.showModal();
  }

  return (
    <div className="shrink-0 md:hidden">
      <button
        type="button"
        className="control flex min-h-11 items-center gap-1 px-3.5"
        onClick={open}
      >
        <span>
          Filters<span className="sr-only"> and order</span>
        </span>
        {active === 0 ? null : <span className="figures font-bold">{`(${active})`}</span>}
      </button>
      <dialog
        ref={sheet}
        aria-label="Filters and order"
        className="m-0 mt-auto max-h-[92dvh] w-full max-w-none flex-col border-t-2 border-edge bg-ground text-ink backdrop:bg-[rgb(0_0_0/0.4)] open:flex"
        onClose={() => setIsOpen(false)}
      >
        {/* Rendered only while it is open, because the same controls are also on the page for wider screens. */}
        {isOpen ? (
          <>
            <div className="flex items-center justify-between border-b border-hairline py-1 pr-1 pl-4">
              <h2 className="text-lead font-bold">Filters and order</h2>
              <button type="button" className="min-h-11 px-3" onClick={close}>
                Close
              </button>
            </div>
            <div className="flex min-h-0 flex-col gap-3 overflow-auto px-4 pt-3">
              <OrderingControl />
              {children}
              <div>
                <AllFilters facets={facets} ranges={ranges} count={count} />
              </div>
            </div>
            {/* Below the scrolling part, because over it the button would hide the focused control. */}
            <p className="flex flex-col border-t border-hairline px-4 py-2">
              <button type="button" className="control min-h-11 border-2 font-bold" onClick={close}>
                {`Show ${formatNumber(count)} spacecraft`}
              </button>
            </p>
          </>
        ) : null}
      </dialog>
    </div>
  );
}
