import type { Provenance } from '#catalogue/file/provenance.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { ListState } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import { CatalogueLink } from '#screens/embed/CatalogueLink.tsx';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { useSpaceClock } from '#spacecraft/use-space-clock.ts';

type EmbedClockProps = {
  spacecraft: Spacecraft;
  /** The list that its page leads back to. */
  list: ListState;
  provenance: Provenance;
};

/** A craft's time in space, which counts up while it is there. */
export function EmbedClock({ spacecraft, list, provenance }: EmbedClockProps) {
  const clock = useSpaceClock(spacecraft, provenance, true);
  const { id, in_space, status } = spacecraft;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-lead font-bold">
          <CatalogueLink to={toSpacecraftPath(id, list)} translate="no">
            {toCraftName(spacecraft)}
          </CatalogueLink>
        </h1>
        {in_space === true ? (
          <InSpaceBadge in_space />
        ) : status === null ? null : (
          <StatusBadge status={status} />
        )}
      </div>
      {clock === null ? (
        <p>Its time in space isn’t recorded.</p>
      ) : (
        // A translator would send each second's text away.
        <div className="figures" translate={clock.rest === null ? undefined : 'no'}>
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="text-display whitespace-nowrap">
              <span className="font-bold">{clock.value}</span>{' '}
              <span className="text-lead">{clock.unit}</span>
            </span>{' '}
            {clock.rest === null ? null : (
              <span className="text-title whitespace-nowrap">{clock.rest}</span>
            )}
          </p>
          <p className="text-quiet">{clock.words}</p>
        </div>
      )}
    </div>
  );
}
