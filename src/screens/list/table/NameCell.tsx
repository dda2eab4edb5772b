import { DrawingMark } from '#images/DrawingMark.tsx';
import { toDrawingName } from '#images/drawing-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts';
import type { NameDetail } from '#screens/list/table/default-columns.ts';
import { toAgencyLabel } from '#spacecraft/agency-label.ts';
import { CompareButton } from '#spacecraft/CompareButton.tsx';
import { Highlight } from '#spacecraft/Highlight.tsx';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { useList } from '#url-state/use-list.ts';

function SerialUnderName({ spacecraft }: { spacecraft: Spacecraft }) {
  const { list } = useList();
  const { name, serial_number } = spacecraft;
  // Many names end with it: Soyuz 7K-T No.39.
  if (serial_number === null || serial_number === '' || name.endsWith(serial_number)) return null;
  return (
    <span
      translate="no"
      className="block truncate font-mono text-[0.75rem]/[1.3] text-quiet"
      title={`Serial number ${serial_number}`}
    >
      {list.query.search_in === 'names' ? serial_number : <Highlight text={serial_number} />}
    </span>
  );
}

function DesignUnderName({ config, hasAgency }: { config: SpacecraftConfig; hasAgency: boolean }) {
  const agency = hasAgency ? toAgencyLabel(config.agency) : null;
  const design = [config.name, agency].filter(Boolean).join(' · ');
  if (design === '') return null;
  return (
    <span className="block truncate text-[0.75rem]/[1.3] text-quiet" title={design}>
      <Highlight text={design} />
    </span>
  );
}

export const toNameId = ({ id }: Pick<Spacecraft, 'id'>) => `name-${id}`;

/**
 * A craft's drawing, its linked name, and one line of what has no column. In a cell that is positioned, and named by
 * what has the id, so that the button isn't read with every cell of its row.
 */
export function NameCell({ spacecraft, detail }: { spacecraft: Spacecraft; detail: NameDetail }) {
  const { spacecraft_config: config } = spacecraft;
  return (
    <>
      <DrawingMark
        name={toDrawingName(spacecraft)}
        className="absolute inset-y-[3px] left-4 w-9 opacity-85 sm:left-2.5 md:w-14"
      />
      <div id={toNameId(spacecraft)}>
        <SpacecraftLink spacecraft={spacecraft} />
        {detail === 'serial_number' ? (
          <SerialUnderName spacecraft={spacecraft} />
        ) : detail === null || config === null ? null : (
          <DesignUnderName config={config} hasAgency={detail === 'configuration and agency'} />
        )}
      </div>
      <CompareButton spacecraft={spacecraft} layout="row" />
    </>
  );
}
