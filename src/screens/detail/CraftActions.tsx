import { CiteCraft } from '#export/LazyCitations.tsx';
import { ShareLinks } from '#export/ShareLinks.tsx';
import { toCraftName } from '#ll2/craft-name.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { currentUrl } from '#lib/history.ts';
import { toKioskPath } from '#paths/kiosk.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import type { Paper } from '#screens/detail/print/paper.ts';
import { Printing } from '#screens/detail/print/Printing.tsx';
import { CompareButton } from '#spacecraft/CompareButton.tsx';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { Link } from '#ui/Link.tsx';

const LINK = 'control inline-flex items-center no-underline hover:bg-well';

/** The craft's own URL, without the list that it was opened from. */
const toCraftUrl = () => new URL(currentUrl().pathname, currentUrl()).href;

type CraftActionsProps = { spacecraft: SpacecraftDetailed; onPrint: (paper: Paper) => void };

/** What a visitor can do with a craft. */
export function CraftActions({ spacecraft, onPrint }: CraftActionsProps) {
  const { name } = spacecraft;
  const display = toKioskPath({ ...DEFAULT_LIST, query: { ...DEFAULT_LIST.query, name } });
  return (
    <div className="flex flex-wrap items-center gap-2 text-note print:hidden">
      <CompareButton spacecraft={spacecraft} />
      <DisclosureMenu label="Share" summary="" panelClassName="w-96">
        {() => (
          <ShareLinks
            toUrl={toCraftUrl}
            title={toCraftName(spacecraft)}
            subject="this craft"
            embedded={{ spacecraft }}
          />
        )}
      </DisclosureMenu>
      <DisclosureMenu label="Cite" summary="" panelClassName="w-96">
        {() => <CiteCraft spacecraft={spacecraft} />}
      </DisclosureMenu>
      <DisclosureMenu label="Print" summary="" panelClassName="min-h-44 w-72">
        {() => (
          <Printing failed={<p role="status">Use your browser’s own print command.</p>}>
            {({ PrintPanel }) => <PrintPanel onPrint={onPrint} />}
          </Printing>
        )}
      </DisclosureMenu>
      <Link to={display} className={LINK}>
        Show on a display
      </Link>
    </div>
  );
}
