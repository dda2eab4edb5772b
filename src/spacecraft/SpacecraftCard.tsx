import type { ReactNode } from 'react';
import { formatNumber } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { CraftPicture } from '#spacecraft/CraftPicture.tsx';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { InSpaceMark } from '#spacecraft/InSpaceMark.tsx';
import { ORDERING_LABELS } from '#spacecraft/labels.ts';
import { SpacecraftLink } from '#spacecraft/SpacecraftLink.tsx';
import { StatusMark } from '#spacecraft/StatusMark.tsx';
import { Missing } from '#ui/Missing.tsx';

type SpacecraftCardProps = { spacecraft: Spacecraft; loading: 'eager' | 'lazy' };

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    // The figure stands above its name, so that figures align however the names wrap.
    <div className="flex min-w-0 flex-col-reverse justify-end wrap-normal">
      <dt className="text-note leading-tight text-quiet">{name}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}

export function SpacecraftCard({ spacecraft, loading }: SpacecraftCardProps) {
  const { flights_count, spacecraft_config } = spacecraft;
  const agency = spacecraft_config?.agency;
  const design = [spacecraft_config?.name, agency?.abbrev ?? agency?.name]
    .filter(Boolean)
    .join(' · ');
  return (
    <article className="relative flex flex-col border border-hairline bg-raised hover:border-edge">
      <CraftPicture spacecraft={spacecraft} layout="card" loading={loading} />
      <div className="flex grow flex-col px-3 pt-3 pb-3">
        <h2 className="text-lead">
          <SpacecraftLink spacecraft={spacecraft} isStretched />
        </h2>
        <p className="font-mono text-note text-quiet">
          {spacecraft.serial_number ?? <Missing why="Serial number not recorded" />}
        </p>
        <p className="mt-1 text-note">
          {design === '' ? <Missing why="Configuration not recorded" /> : design}
        </p>
        <p className="mt-2 mb-auto flex flex-wrap gap-x-4 gap-y-1 text-note">
          <StatusMark status={spacecraft.status} />
          <InSpaceMark in_space={spacecraft.in_space} />
        </p>
        <dl className="mt-3 grid grid-cols-[auto_1fr_1fr] gap-3 border-t border-hairline pt-2 max-[90rem]:text-note">
          <Figure name={ORDERING_LABELS.flights_count}>
            {flights_count === null ? <Missing /> : formatNumber(flights_count)}
          </Figure>
          <Figure name={ORDERING_LABELS.time_in_space}>
            <DurationValue
              iso={spacecraft.time_in_space}
              flights_count={flights_count}
              form="short"
            />
          </Figure>
          <Figure name={ORDERING_LABELS.time_docked}>
            <DurationValue
              iso={spacecraft.time_docked}
              flights_count={flights_count}
              form="short"
            />
          </Figure>
        </dl>
      </div>
    </article>
  );
}
