import { type ReactNode, useRef, useState } from 'react';

type FilterSheetProps = {
  /** How many filters are in force. */
  active: number;
  /** How many craft the filters give, for the way back to them. */
  count: number;
  children: ReactNode;
};

/** The filters on a phone: a button, and a sheet over the page. */
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
        className="m-0 mt-auto max-h-[90dvh] w-full max-w-none border-t-2 border-edge bg-ground p-4 text-ink backdrop:bg-[rgb(0_0_0/0.4)]"
        onClose={() => setIsOpen(false)}
      >
        {/* Drawn only while it is open: the same controls stand on wider screens without a sheet. */}
        {isOpen ? (
          <div className="flex flex-col gap-4">
            {children}
            <button
              type="button"
              className="control sticky bottom-0 border-2 bg-ground font-bold"
              onClick={() => sheet.current?.close()}
            >
              Show {count} spacecraft
            </button>
          </div>
        ) : null}
      </dialog>
    </div>
  );
}
