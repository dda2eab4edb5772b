import { Drawing } from '#images/Drawing.tsx';
import { toDrawingName } from '#images/drawing-name.ts';
import { useIsHydrated } from '#hydration/use-is-hydrated.ts';
import { formatNumber } from '#lib/format.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { BasisMark, BasisNotes } from '#screens/detail/basis/BasisMark.tsx';
import { FIELDS_ABOVE_DESIGN } from '#screens/detail/basis/basis-notes.ts';
import { CraftSection } from '#screens/detail/CraftSection.tsx';
import { toDesignFacts } from '#screens/detail/facts/design-facts.tsx';
import { KnownFacts } from '#screens/detail/facts/KnownFacts.tsx';
import { isPictureWithheld } from '#spacecraft/SpacecraftPicture.tsx';
import { useList } from '#url-state/use-list.ts';

/** Our drawing of the design. Not prerendered: it is a document of its own, which the first paint waits for. */
function DesignDrawing({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const isHydrated = useIsHydrated();
  const { spacecraft_config: config } = spacecraft;
  const height = config?.response_mode === 'detailed' ? config.height : null;
  return (
    <figure className="bg-well p-3 text-center md:w-72 md:shrink-0 print:hidden">
      <div className="relative h-44">
        {isHydrated ? (
          <Drawing
            name={toDrawingName(spacecraft)}
            label={`Drawing of ${config?.name ?? 'a spacecraft'}`}
            size="card"
          />
        ) : null}
      </div>
      <figcaption className="text-note text-quiet">
        {height === null ? '' : `${formatNumber(height)}\u00a0m · `}Drawing: this project
      </figcaption>
    </figure>
  );
}

/** The design of a craft: drawing and facts, with its family and agency. */
export function DesignSection({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { list } = useList();
  const { spacecraft_config: config } = spacecraft;
  if (config === null) return null;
  const image = pictureOf(spacecraft);
  // In place of a picture, the top of the page has the drawing.
  const hasDrawing = image !== null && !isPictureWithheld(list, image);
  return (
    <CraftSection
      title="The design"
      detail={config.name}
      marks={<BasisMark field="spacecraft_config.*" />}
    >
      <div className="flex flex-col gap-x-8 gap-y-4 md:flex-row md:items-start">
        {hasDrawing ? <DesignDrawing spacecraft={spacecraft} /> : null}
        <div className="flex min-w-0 grow flex-col gap-2">
          <KnownFacts facts={toDesignFacts(config)} />
          {config.response_mode === 'detailed' ? null : (
            <p className="text-note text-quiet">
              This catalogue has no dimensions, capacity or launch record for this configuration.
            </p>
          )}
          <BasisNotes of={['spacecraft_config.*']} except={FIELDS_ABOVE_DESIGN} />
        </div>
      </div>
    </CraftSection>
  );
}
