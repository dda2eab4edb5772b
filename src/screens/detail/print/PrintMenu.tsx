import { printDialog } from '#lib/sharing-browser-apis.ts';
import type { Paper } from '#screens/detail/print/paper.ts';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';

const BUTTON = 'control text-left hover:bg-well';

/** A menu that prints a craft as a label beside an object, or as a sheet. */
export function PrintMenu({ onPrint }: { onPrint: (paper: Paper) => void }) {
  return (
    <DisclosureMenu label="Print" summary="" panelClassName="w-72">
      {() =>
        printDialog() === null ? (
          <p className="text-note">This browser can’t print.</p>
        ) : (
          <>
            <button type="button" className={BUTTON} onClick={() => onPrint('label')}>
              Print label (A6)
            </button>
            <button type="button" className={BUTTON} onClick={() => onPrint('sheet')}>
              Print sheet (A4)
            </button>
            <p className="text-note text-quiet">
              If the print dialog names another paper, choose this one there. Your browser’s own
              print command prints the sheet.
            </p>
          </>
        )
      }
    </DisclosureMenu>
  );
}
