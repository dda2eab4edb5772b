import { printDialog } from '#lib/sharing-browser-apis.ts';
import type { Paper } from '#screens/detail/print/paper.ts';
import { closeMenu } from '#ui/close-menu.ts';

const PAPERS = [
  { paper: 'label', name: 'Print label (A6)' },
  { paper: 'sheet', name: 'Print sheet (A4)' },
] as const satisfies readonly { paper: Paper; name: string }[];

/** Prints a craft as a label beside an object, or as a sheet. For a menu, which it closes. */
export function PrintPanel({ onPrint }: { onPrint: (paper: Paper) => void }) {
  if (printDialog() === null) return <p className="text-note">This browser can’t print.</p>;
  return (
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
        If the print dialog names another paper, choose this one there. Your browser’s own print
        command prints the sheet.
      </p>
    </>
  );
}
