import { toCraftName } from '#ll2/craft-name.ts';
import { Link } from '#ui/Link.tsx';
import type { Provenance } from '#catalogue/file/provenance.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { toComparePath } from '#paths/compare.ts';
import { SpacecraftPicture } from '#spacecraft/SpacecraftPicture.tsx';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';
import { KeyFigures } from '#spacecraft/KeyFigures.tsx';
import { ProvenanceNote } from '#screens/detail/ProvenanceNote.tsx';
import { StatusBadge } from '#spacecraft/StatusBadge.tsx';
import { LongText } from '#ui/LongText.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

type SpacecraftHeaderProps = {
  spacecraft: SpacecraftDetailed;
  /** Provenance of the catalogue that holds the record; null for a live record from LL2. */
  provenance: Provenance | null;
};

/** The top of a craft's page: picture, name, status, description and key figures. */
export function SpacecraftHeader({ spacecraft, provenance }: SpacecraftHeaderProps) {
  const name = toCraftName(spacecraft);
  const { id, serial_number, description, spacecraft_config: config } = spacecraft;
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[2fr_3fr] print:grid-cols-[1fr_2fr]">
      <title>{`${name} · Spacecraft catalogue`}</title>
      <SpacecraftPicture spacecraft={spacecraft} layout="page" />
      <div className="flex flex-col gap-4">
        <header className="flex flex-col gap-2">
          <PageHeading isName>{name}</PageHeading>
          <p className="font-mono text-quiet">{serial_number ?? 'Serial number not recorded'}</p>
          <p className="flex flex-wrap gap-x-6 gap-y-1">
            <StatusBadge status={spacecraft.status} />
            <InSpaceBadge in_space={spacecraft.in_space} />
            <span>{config?.name ?? 'Configuration not recorded'}</span>
          </p>
        </header>
        <p className="prose-width text-lead whitespace-pre-line">
          {description === null || description === '' ? (
            'Description not recorded.'
          ) : (
            <LongText text={description} />
          )}
        </p>
        <KeyFigures spacecraft={spacecraft} className="prose-width gap-8 text-lead print:hidden" />
        <p className="print:hidden">
          <Link to={toComparePath([id])}>Compare with others</Link>
        </p>
        {provenance === null ? null : <ProvenanceNote id={id} provenance={provenance} />}
      </div>
    </div>
  );
}
