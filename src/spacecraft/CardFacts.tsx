import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { toAgencyLabel } from '#spacecraft/agency-label.ts';
import { CardFigures } from '#spacecraft/CardFigures.tsx';
import { doesNameSay } from '#spacecraft/does-name-say.ts';
import { Highlight } from '#spacecraft/Highlight.tsx';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { SerialNumber } from '#spacecraft/SerialNumber.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { Missing } from '#ui/Missing.tsx';

/** What a card says below the craft's name: its state, design, agency and serial number, and three figures. */
export function CardFacts({ spacecraft }: { spacecraft: Spacecraft }) {
  const { spacecraft_config: config, serial_number, in_space, status } = spacecraft;
  const name = toCraftName(spacecraft);
  const agency = toAgencyLabel(config?.agency);
  const design = config?.name;
  return (
    <>
      <p>
        {in_space === true ? (
          <InSpaceBadge in_space />
        ) : status === null ? (
          <span className="text-quiet">Status not recorded</span>
        ) : (
          <StatusBadge status={status} />
        )}
        {design && !doesNameSay(name, design) ? (
          <span title={design}>
            <Highlight text={design} />
          </span>
        ) : null}
      </p>
      <p>
        {agency === null ? (
          <Missing reason="Agency not recorded" />
        ) : (
          <span title={config?.agency?.name ?? undefined}>
            <Highlight text={agency} />
          </span>
        )}
        {serial_number && !doesNameSay(name, serial_number) ? (
          <SerialNumber serial_number={serial_number} />
        ) : null}
      </p>
      <CardFigures spacecraft={spacecraft} />
    </>
  );
}
