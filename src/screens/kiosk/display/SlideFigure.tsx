import type { Provenance } from '#catalogue/file/provenance.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { BigFigure } from '#screens/kiosk/display/BigFigure.tsx';
import { toDesignYear } from '#screens/kiosk/display/slide-facts.ts';
import { SpaceClock } from '#screens/kiosk/display/SpaceClock.tsx';
import { timeInSpaceAt } from '#spacecraft/time-in-space.ts';

type SlideFigureProps = {
  spacecraft: Spacecraft;
  provenance: Provenance;
  hasClock: boolean;
};

/** The middle of a slide: the craft's time in space; else when its design first flew; else what it is. */
export function SlideFigure({ spacecraft, provenance, hasClock }: SlideFigureProps) {
  const { recorded } = provenance;
  if (timeInSpaceAt(spacecraft, recorded, Date.parse(recorded)) !== null) {
    return <SpaceClock spacecraft={spacecraft} provenance={provenance} isRunning={hasClock} />;
  }
  const year = toDesignYear(spacecraft);
  if (year !== null) {
    const design = spacecraft.spacecraft_config?.name;
    return (
      <BigFigure
        value={year}
        words={design ? `the first ${design} flew` : 'its design first flew'}
      />
    );
  }
  return (
    <div className="line-clamp-5 text-[length:--spacing(4.8)] leading-tight cramped:line-clamp-none">
      {spacecraft.description}
    </div>
  );
}
