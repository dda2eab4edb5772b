import { printDialog } from '#lib/sharing-browser-apis.ts';
import type { Paper } from '#screens/detail/print/paper.ts';
import { closeMenu } from '#ui/close-menu.ts';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';

const PAPERS = [
  { paper: 'label', name: 'Print label (A6)' },
  { paper: 'sheet', name: 'Print sheet (A4)' },
] as const satisfies readonly { paper: Paper; name: string }[];

/** A menu that prints a craft as a label beside an object, or as a sheet. */
export function PrintMenu({ onPrint }: { onPrint: (paper: Paper) => void }) {
  return (
    <DisclosureMenu label="Print" summary="" panelClassName="w-72">
      {() =>
        printDialog() === null ? (
          <p className="text-note">This browser can’t print.</p>
        ) : (
          <>
            {PAPERS.map(({ paper, name }) => (
              <button
                key={paper}
                type="button"
                className="control text-left hover:bg-well"
                onClick={({ currentTarget }) => {
                  closeMenu(currentTarget);
                  onPrint(paper);
                }}
              >
                {name}
              </button>
            ))}
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
