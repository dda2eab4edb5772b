import { type ReactNode, useRef, useState } from 'react';

type FilterSheetProps = {
  /** How many filters are active. */
  active: number;
  /** How many spacecraft match. */
  count: number;
  children: ReactNode;
};

/** The filters on a phone: a button that opens a sheet over the page. */
export function FilterSheet({ active, count, children }: FilterSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function open() {
    setIsOpen(true);
    sheet.current?.showModal();
  }

  return (
    <div className="md:hidden">
      <button type="button" className="control" onClick={open}>
        Filters and order{active === 0 ? '' : ` (${active})`}
      </button>
      <dialog
        ref={sheet}
        aria-label="Filters and order"
        className="m-0 mt-auto max-h-[90dvh] w-full max-w-none flex-col border-t-2 border-edge bg-ground text-ink backdrop:bg-[rgb(0_0_0/0.4)] open:flex"
        onClose={() => setIsOpen(false)}
      >
        {/* Rendered only while it is open, because the same controls are also on the page for wider screens. */}
        {isOpen ? (
          <>
            <div className="flex min-h-0 flex-col gap-4 overflow-auto p-4">{children}</div>
            {/* Below the scrolling part, because over it the button would hide the focused control. */}
            <p className="flex flex-col border-t border-hairline px-4 py-2">
              <button
                type="button"
                className="control border-2 font-bold"
                onClick={() => sheet.current?.close()}
              >
                Show {count} spacecraft
              </button>
            </p>
          </>
        ) : null}
      </dialog>
    </div>
  );
}
