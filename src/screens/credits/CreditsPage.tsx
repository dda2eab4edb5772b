import { useSuspenseQuery } from '@tanstack/react-query';
import type { PictureUse } from '#catalogue/engine/results.ts';
import { CreditLine } from '#images/CreditLine.tsx';
import { toDrawingName } from '#images/drawing-name.ts';
import { describeLicense } from '#images/describe-license.ts';
import { toKnownLicense, toImageTitle } from '#ll2/image-metadata.ts';
import { CreditedPicture } from '#images/CreditedPicture.tsx';
import { formatCount } from '#lib/format.ts';
import type { ImageLicense } from '#ll2/image.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import { picturesQuery } from '#source/queries.ts';
import { useSource } from '#source/DataContext.tsx';
import { SpacecraftNames } from '#spacecraft/SpacecraftNames.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

type LicenseGroup = { name: string; license: ImageLicense | null; uses: PictureUse[] };

const NO_LICENSE = 'License not recorded';

/** Groups pictures by license, sorted by license name. Unknown licenses come last. */
function groupByLicense(uses: readonly PictureUse[]): LicenseGroup[] {
  const groups = new Map<string, LicenseGroup>();
  for (const use of uses) {
    const license = toKnownLicense(use.image.license);
    const name = license?.name ?? NO_LICENSE;
    const group = groups.get(name) ?? { name, license, uses: [] };
    group.uses.push(use);
    groups.set(name, group);
  }
  return [...groups.values()].toSorted(
    (a, b) =>
      Number(a.license === null) - Number(b.license === null) || a.name.localeCompare(b.name, 'en'),
  );
}

/** A picture of craft is shown. A picture of an agency is only linked, because logos are trademarks. */
function PictureEntry({ use: { image, spacecraft, agencies } }: { use: PictureUse }) {
  const title = toImageTitle(image);
  if (spacecraft.length === 0 && agencies.length > 0) {
    return (
      <div className="flex flex-col gap-1 p-3 text-note">
        <h3 className="text-body font-bold">
          <ExternalLink href={image.image_url ?? ''}>{title}</ExternalLink>
        </h3>
        <p className="text-quiet">
          <CreditLine image={image} />
        </p>
        <p>
          Of {agencies.map(({ name }) => name ?? 'an agency').join(', ')}. Only linked from here.
        </p>
      </div>
    );
  }
  const [first] = spacecraft;
  return (
    <div className="flex flex-col gap-1 text-note">
      <CreditedPicture
        image={image}
        drawing={
          first === undefined
            ? 'generic'
            : toDrawingName({ name: first.name, spacecraft_config: null })
        }
        subject={first?.name ?? title}
        layout="card"
        keepsCredit
        loading="lazy"
      />
      <h3 className="px-3 text-body font-bold">
        <ExternalLink href={image.image_url ?? ''}>{title}</ExternalLink>
      </h3>
      <p className="px-3 pb-3">
        {spacecraft.length === 0
          ? 'Shows a configuration. Its craft have other pictures.'
          : 'Shown for '}
        <SpacecraftNames spacecraft={spacecraft} list={DEFAULT_LIST} />
      </p>
    </div>
  );
}

export function CreditsPage() {
  const { data: uses } = useSuspenseQuery(picturesQuery(useSource()));
  return (
    <div className="flex flex-col gap-10">
      <title>Credits · Spacecraft catalogue</title>
      <header className="flex prose-width flex-col gap-2">
        <PageHeading>Credits</PageHeading>
        <p>
          The data has {formatCount(uses.length, 'picture', 'pictures')}, grouped here by license.
          They belong to the people and organizations credited, who decide how you may use them. The
          drawings belong to this project and are under its license.
        </p>
      </header>
      {groupByLicense(uses).map(({ name, license, uses: pictures }) => (
        <section key={name} className="flex flex-col gap-3">
          <h2 className="text-title font-bold">
            {license?.link ? <ExternalLink href={license.link}>{name}</ExternalLink> : name}
          </h2>
          <p className="prose-width">
            {describeLicense(license)}{' '}
            <span className="text-quiet">
              {formatCount(pictures.length, 'picture', 'pictures')}.
            </span>
          </p>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] gap-4">
            {pictures.map((use) => (
              <li
                key={use.image.id ?? use.image.image_url}
                className="border border-hairline bg-raised"
              >
                <PictureEntry use={use} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
