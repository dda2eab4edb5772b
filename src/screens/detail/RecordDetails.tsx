import { type ReactNode, useRef, useState } from 'react';
import { CopyAttribution } from '#images/CopyAttribution.tsx';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts';
import { SpacecraftConfigDetailedSchema } from '#ll2/spacecraft-config.ts';
import { type SpacecraftDetailed, SpacecraftDetailedSchema } from '#ll2/spacecraft.ts';
import { unknownFieldsOf } from '#ll2/unknown-keys.ts';
import { BasisMark } from '#screens/detail/basis/BasisMark.tsx';
import { isSerialInName } from '#screens/detail/CraftState.tsx';
import { AgencyFacts } from '#screens/detail/facts/AgencyFacts.tsx';
import { toProseFacts } from '#screens/detail/facts/design-facts.tsx';
import {
  durationFact,
  idFact,
  imageFact,
  linkFact,
  nodeFact,
  textFact,
  yesNoFact,
} from '#screens/detail/facts/fact-builders.tsx';
import { FamilyFacts } from '#screens/detail/facts/FamilyFacts.tsx';
import { isKnown, KnownFacts } from '#screens/detail/facts/KnownFacts.tsx';
import { OtherFields } from '#screens/detail/facts/OtherFields.tsx';
import { PictureFacts } from '#screens/detail/facts/PictureFacts.tsx';
import { YesNo } from '#spacecraft/YesNo.tsx';
import { SORT_LABELS } from '#wording/labels.ts';
import type { Fact } from '#ui/FactList.tsx';

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-bold">{title}</h3>
      {children}
    </section>
  );
}

/** The craft's own fields that the page doesn't show, and its times in full. */
function toCraftFacts(spacecraft: SpacecraftDetailed): Fact[] {
  const { flights_count, is_placeholder } = spacecraft;
  return [
    ...(isSerialInName(spacecraft) ? [textFact('Serial number', spacecraft.serial_number)] : []),
    durationFact(SORT_LABELS.time_in_space, spacecraft.time_in_space, flights_count),
    durationFact(SORT_LABELS.time_docked, spacecraft.time_docked, flights_count),
    durationFact('Fastest turnaround', spacecraft.fastest_turnaround, flights_count),
    // The page says "In space" only of craft that are.
    ...(spacecraft.in_space === true ? [] : [yesNoFact('In space', spacecraft.in_space)]),
    nodeFact(
      'Stand-in record',
      is_placeholder === null ? null : (
        <>
          <YesNo value={is_placeholder} />
          <BasisMark field="is_placeholder" />
        </>
      ),
    ),
    ...(spacecraft.description === null ? [textFact('Description', null)] : []),
    idFact('ID in Launch Library', spacecraft.id),
    linkFact('Launch Library record', spacecraft.url),
    textFact('Level of detail', spacecraft.response_mode),
  ];
}

function DesignGroups({ config }: { config: SpacecraftConfig }) {
  return (
    <>
      <Group title="Design">
        <KnownFacts
          facts={[
            textFact('Name', config.name),
            idFact('ID in Launch Library', config.id),
            linkFact('Launch Library record', config.url),
            imageFact('Picture of the design', config.image),
            textFact('Level of detail', config.response_mode),
            // The page shows those that are recorded.
            ...(config.response_mode === 'detailed'
              ? toProseFacts(config).filter((fact) => !isKnown(fact))
              : []),
          ]}
        />
        <OtherFields fields={unknownFieldsOf(SpacecraftConfigDetailedSchema, config)} />
      </Group>
      {(config.family ?? []).map((family) => (
        <Group key={family.id ?? family.name} title="Family">
          <FamilyFacts family={family} />
        </Group>
      ))}
      {config.agency === null ? null : (
        <Group title="Agency">
          <AgencyFacts agency={config.agency} />
        </Group>
      )}
    </>
  );
}

function Content({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { spacecraft_config: config } = spacecraft;
  const image = pictureOf(spacecraft);
  return (
    <div className="flex flex-col gap-6 pt-4">
      <Group title="Spacecraft">
        <KnownFacts facts={toCraftFacts(spacecraft)} />
        <OtherFields fields={unknownFieldsOf(SpacecraftDetailedSchema, spacecraft)} />
      </Group>
      {config === null ? null : <DesignGroups config={config} />}
      {image === null ? null : (
        <Group title="Picture">
          <PictureFacts image={image} />
          <CopyAttribution image={image} />
        </Group>
      )}
    </div>
  );
}

/**
 * All fields of a craft's record that the page doesn't show: closed, and rendered only while open, since it would be
 * half of the page.
 */
export function RecordDetails({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // A visitor may have opened it before hydration.
  usePreHydrationInput(details, isOpen, ({ open }) => open, setIsOpen);
  return (
    <details
      ref={details}
      className="border-y border-hairline py-2 not-open:print:hidden"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="min-h-6 w-fit">The record at Launch Library</summary>
      {isOpen ? <Content spacecraft={spacecraft} /> : null}
    </details>
  );
}
