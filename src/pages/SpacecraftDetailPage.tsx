import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { toLl2SpacecraftUrl } from '#ll2/endpoint.ts';
import { parseSpacecraftId } from '#paths/spacecraft.ts';
import { toComparePath } from '#paths/compare.ts';
import { AgencyFacts } from '#spacecraft/AgencyFacts.tsx';
import { AnswerLinks } from '#spacecraft/AnswerLinks.tsx';
import { CopyAttribution } from '#images/CopyAttribution.tsx';
import { PictureStructuredData } from '#images/PictureStructuredData.tsx';
import { CraftPicture } from '#spacecraft/CraftPicture.tsx';
import { ConfigFacts } from '#spacecraft/ConfigFacts.tsx';
import { DetailSection } from '#spacecraft/DetailSection.tsx';
import { FamilyFacts } from '#spacecraft/FamilyFacts.tsx';
import { Flights } from '#spacecraft/Flights.tsx';
import { InSpaceMark } from '#spacecraft/InSpaceMark.tsx';
import { KeyFigures } from '#spacecraft/KeyFigures.tsx';
import { NeighbourLinks } from '#spacecraft/NeighbourLinks.tsx';
import { pictureOf } from '#ll2/picture-of.ts';
import { PictureFacts } from '#spacecraft/PictureFacts.tsx';
import { ProvenanceNote } from '#spacecraft/ProvenanceNote.tsx';
import { neighboursQuery, sourceSummaryQuery, spacecraftQuery } from '#spacecraft/queries.ts';
import { RecordFacts } from '#spacecraft/RecordFacts.tsx';
import { useSource } from '#spacecraft/SourceContext.tsx';
import { StatusMark } from '#spacecraft/StatusMark.tsx';
import { useList } from '#spacecraft/use-list.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

export function SpacecraftDetailPage() {
  const source = useSource();
  const { list } = useList();
  const { id: idText = '' } = useParams();
  // The loader has turned away whatever isn't an id.
  const id = parseSpacecraftId(idText) ?? -1;
  const { data: spacecraft } = useSuspenseQuery(spacecraftQuery(source, id));
  const { data: neighbours } = useSuspenseQuery(neighboursQuery(source, list.query, id));
  const { data: summary } = useSuspenseQuery(sourceSummaryQuery(source));
  const { name, serial_number, description, spacecraft_config: config } = spacecraft;
  const image = pictureOf(spacecraft);
  return (
    <article className="flex flex-col gap-10 print:gap-3">
      <title>{`${name} · Spacecraft catalogue`}</title>
      <NeighbourLinks list={list} neighbours={neighbours} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[2fr_3fr] print:grid-cols-[1fr_2fr]">
        <CraftPicture spacecraft={spacecraft} layout="page" />
        <div className="flex flex-col gap-4">
          <header className="flex flex-col gap-2">
            <PageHeading>{name.trim() === '' ? `Unnamed (${id})` : name}</PageHeading>
            <p className="font-mono text-quiet">{serial_number ?? 'Serial number not recorded'}</p>
            <p className="flex flex-wrap gap-x-6 gap-y-1">
              <StatusMark status={spacecraft.status} />
              <InSpaceMark in_space={spacecraft.in_space} />
              <span>{config?.name ?? 'Configuration not recorded'}</span>
            </p>
          </header>
          <p className="max-w-prose text-lead whitespace-pre-line">
            {description === null || description === ''
              ? 'No description is recorded.'
              : description}
          </p>
          <KeyFigures
            spacecraft={spacecraft}
            className="max-w-prose gap-8 text-lead print:hidden"
          />
          <p className="print:hidden">
            <Link to={toComparePath([id])}>Compare it with others</Link>
          </p>
          <ProvenanceNote id={id} provenance={summary.provenance} />
        </div>
      </div>
      <DetailSection title="Record">
        <RecordFacts spacecraft={spacecraft} />
      </DetailSection>
      <DetailSection title="Configuration">
        {config === null ? (
          <p className="text-quiet">Its configuration is not recorded.</p>
        ) : (
          <ConfigFacts config={config} />
        )}
      </DetailSection>
      <DetailSection title="Family">
        {config?.family === null || config?.family === undefined ? (
          <p className="text-quiet">Its family is not recorded.</p>
        ) : config.family.length === 0 ? (
          <p className="text-quiet">Launch Library puts this configuration in no family.</p>
        ) : (
          config.family.map((family) => (
            <FamilyFacts key={family.id ?? family.name} family={family} />
          ))
        )}
      </DetailSection>
      <DetailSection title="Agency">
        {config?.agency === null || config?.agency === undefined ? (
          <p className="text-quiet">Its agency is not recorded.</p>
        ) : (
          <AgencyFacts agency={config.agency} />
        )}
      </DetailSection>
      <DetailSection title="Flights">
        <Flights flights={spacecraft.flights} />
      </DetailSection>
      <DetailSection title="Picture">
        {image === null ? (
          <p className="text-quiet">No picture is recorded.</p>
        ) : (
          <>
            <PictureFacts image={image} />
            <CopyAttribution image={image} />
            <PictureStructuredData image={image} />
          </>
        )}
      </DetailSection>
      <AnswerLinks
        answer={spacecraft}
        fileName={`spacecraft-${id}.json`}
        ll2Url={toLl2SpacecraftUrl(id)}
      />
    </article>
  );
}
