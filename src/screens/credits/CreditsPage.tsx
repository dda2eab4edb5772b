import { useSuspenseQuery } from '@tanstack/react-query';
import type { PictureUse } from '#catalogue/engine/results.ts';
import { CreditLine } from '#images/CreditLine.tsx';
import { describeLicense } from '#images/describe-license.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { toImageTitle } from '#ll2/image-metadata.ts';
import { parseListSearch, toListPath } from '#paths/list.ts';
import { type LicenseCount, toPictureGroups } from '#screens/credits/picture-groups.ts';
import { PictureEntry } from '#screens/credits/PictureEntry.tsx';
import { picturesQuery } from '#source/queries.ts';
import { useSource } from '#source/DataContext.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Link } from '#ui/Link.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

const AGENCIES = { id: 'agencies', title: 'Of agencies' } as const;

/** Lists of craft by their pictures' rights. */
const FREE_PATH = toListPath(parseListSearch('free_picture=true&ordering=-time_in_space&limit=24'));

/** A license, what it asks, and how many pictures have it. */
function LicenseTerms({ license, pictures }: LicenseCount) {
  return (
    <li>
      {license === null ? null : (
        <span className="font-bold">
          {license.link ? (
            <ExternalLink href={license.link}>{license.name ?? ''}</ExternalLink>
          ) : (
            license.name
          )}
        </span>
      )}{' '}
      <span>{describeLicense(license)}</span>{' '}
      <span className="whitespace-nowrap text-quiet">
        {formatCount(pictures, 'picture', 'pictures')}.
      </span>
    </li>
  );
}

/** Pictures of agencies alone. They are only linked, because logos are trademarks. */
function AgencyPictures({ uses }: { uses: readonly PictureUse[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-6 gap-y-3 text-note">
      {uses.map(({ image, agencies }) => (
        <li key={image.id ?? image.image_url} className="border-t border-hairline pt-2">
          <h3 className="font-bold">
            <ExternalLink href={image.image_url ?? ''}>{toImageTitle(image)}</ExternalLink>
          </h3>
          <p>Of {agencies.map(({ name }) => name ?? 'an agency').join(', ')}</p>
          <p className="text-quiet">
            <CreditLine image={image} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** All pictures of the data, those that anyone may reuse first. */
export function CreditsPage() {
  const { data: uses } = useSuspenseQuery(picturesQuery(useSource()));
  const ofAgencies = uses.filter(
    ({ spacecraft, agencies }) => spacecraft.length === 0 && agencies.length > 0,
  );
  const groups = toPictureGroups(uses.filter((use) => !ofAgencies.includes(use)));
  const sections = [
    ...groups.map((group) => ({ id: group.id, title: group.title, count: group.uses.length })),
    ...(ofAgencies.length === 0 ? [] : [{ ...AGENCIES, count: ofAgencies.length }]),
  ];
  return (
    <div className="flex flex-col gap-8">
      <title>Credits · Spacecraft catalogue</title>
      <header className="flex flex-col gap-1">
        <PageHeading>Credits</PageHeading>
        <p className="prose-width">
          {`${formatCount(uses.length, 'picture belongs', 'pictures belong')} to the people and organizations credited, who decide how you may use them. The drawings are this project’s, under its license.`}
        </p>
        <nav aria-label="Pictures by rights">
          <ul className="flex flex-wrap gap-x-5">
            {sections.map(({ id, title, count }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-flex min-h-8 items-center gap-1.5">
                  {title} <span className="figures text-quiet">{formatNumber(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {groups.map(({ id, title, licenses, uses: pictures }) => (
        <section key={id} id={id} className="flex scroll-mt-4 flex-col gap-3">
          <h2 className="text-title font-bold">{title}</h2>
          <ul className="flex prose-width flex-col gap-1">
            {licenses.map((one) => (
              <LicenseTerms key={one.license?.name ?? ''} {...one} />
            ))}
          </ul>
          {id === 'free' ? (
            <p>
              <Link to={FREE_PATH}>Spacecraft with such a picture</Link>
            </p>
          ) : null}
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,10rem),1fr))] gap-3 sm:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] sm:gap-4">
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
      {ofAgencies.length === 0 ? null : (
        <section id={AGENCIES.id} className="flex scroll-mt-4 flex-col gap-3">
          <h2 className="text-title font-bold">{AGENCIES.title}</h2>
          <p className="prose-width">Logos are trademarks, so these are only linked from here.</p>
          <AgencyPictures uses={ofAgencies} />
        </section>
      )}
    </div>
  );
}
