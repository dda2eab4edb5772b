import { CopyAttribution } from '#images/CopyAttribution.tsx';
import { PictureStructuredData } from '#images/PictureStructuredData.tsx';
import { pictureOf } from '#ll2/picture-of.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { AskFlights } from '#screens/detail/flights/AskFlights.tsx';
import { AgencyFacts } from '#screens/detail/facts/AgencyFacts.tsx';
import { ConfigFacts } from '#screens/detail/facts/ConfigFacts.tsx';
import { DetailSection } from '#ui/Section.tsx';
import { FamilyFacts } from '#screens/detail/facts/FamilyFacts.tsx';
import { PictureFacts } from '#screens/detail/facts/PictureFacts.tsx';
import { RecordFacts } from '#screens/detail/facts/RecordFacts.tsx';

/** Every field of a craft's record, in sections. */
export function SpacecraftSections({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { spacecraft_config: config } = spacecraft;
  const image = pictureOf(spacecraft);
  return (
    <>
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
        <AskFlights id={spacecraft.id} flights={spacecraft.flights} />
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
    </>
  );
}
