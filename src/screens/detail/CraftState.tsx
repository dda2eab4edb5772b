import { toCraftName } from '#ll2/craft-name.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { BasisMark } from '#screens/detail/basis/BasisMark.tsx';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';

/** Whether the name already says the serial number: "Dragon C106" has C106. */
export function isSerialInName({ serial_number, ...craft }: SpacecraftDetailed): boolean {
  return toCraftName(craft).endsWith(serial_number ?? '');
}

/** What a craft is, in one line: in space or not, its status, serial number, design and agency. */
export function CraftState({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { in_space, status, serial_number, spacecraft_config: config } = spacecraft;
  const design = [config?.name, config?.agency?.name ?? config?.agency?.abbrev]
    .filter(Boolean)
    .join(' · ');
  return (
    <p className="flex flex-wrap items-baseline gap-x-5">
      {in_space === true ? (
        <span>
          <InSpaceBadge in_space />
          <BasisMark field="in_space" />
        </span>
      ) : null}
      {status === null ? null : (
        <span>
          <StatusBadge status={status} />
          <BasisMark field="status" />
        </span>
      )}
      {isSerialInName(spacecraft) ? null : (
        <span>
          <span className="sr-only">Serial number </span>
          <span translate="no" className="font-mono text-note text-quiet">
            {serial_number}
          </span>
          <BasisMark field="serial_number" />
        </span>
      )}
      {design === '' ? null : (
        <span className="text-quiet">
          {design}
          <BasisMark field="spacecraft_config" />
        </span>
      )}
    </p>
  );
}
