import { CopyAttribution } from '#images/CopyAttribution.tsx';
import { PictureStructuredData } from '#images/PictureStructuredData.tsx';
import { pictureOf } from '#ll2/picture-of.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { FlightsSection } from '#screens/detail/flights/FlightsSection.tsx';
import { AgencyFacts } from '#screens/detail/facts/AgencyFacts.tsx';
import { ConfigFacts } from '#screens/detail/facts/ConfigFacts.tsx';
import { Section } from '#ui/Section.tsx';
import { FamilyFacts } from '#screens/detail/facts/FamilyFacts.tsx';
import { PictureFacts } from '#screens/detail/facts/PictureFacts.tsx';
import { RecordFacts } from '#screens/detail/facts/RecordFacts.tsx';

/** Every field of a craft's record, grouped in sections. */
export function SpacecraftSections({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { spacecraft_config: config } = spacecraft;
  const image = pictureOf(spacecraft);
  return (
    <>
      <Section title="Record">
        <RecordFacts spacecraft={spacecraft} />
      </Section>
      <Section title="Configuration">
        {config === null ? (
          <p className="text-quiet">Configuration not recorded.</p>
        ) : (
          <ConfigFacts config={config} />
        )}
      </Section>
      <Section title="Family">
        {config?.family === null || config?.family === undefined ? (
          <p className="text-quiet">Family not recorded.</p>
        ) : config.family.length === 0 ? (
          <p className="text-quiet">Launch Library lists no family for this configuration.</p>
        ) : (
          config.family.map((family) => (
            <FamilyFacts key={family.id ?? family.name} family={family} />
          ))
        )}
      </Section>
      <Section title="Agency">
        {config?.agency === null || config?.agency === undefined ? (
          <p className="text-quiet">Agency not recorded.</p>
        ) : (
          <AgencyFacts agency={config.agency} />
        )}
      </Section>
      <Section title="Flights">
        <FlightsSection id={spacecraft.id} flights={spacecraft.flights} />
      </Section>
      <Section title="Picture">
        {image === null ? (
          <p className="text-quiet">Picture not recorded.</p>
        ) : (
          <>
            <PictureFacts image={image} />
            <CopyAttribution image={image} />
            <PictureStructuredData image={image} />
          </>
        )}
      </Section>
    </>
  );
}
