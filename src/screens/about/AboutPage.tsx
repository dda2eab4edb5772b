import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '#ui/Link.tsx';
import { formatCount } from '#lib/format.ts';
import type { ShippedPackage } from '#lib/shipped-package.ts';
import { FRONT_DOOR_PATH } from '#paths/list.ts';
import { CREDITS_PATH, DATA_PATH, HELP_PATH, KIOSK_BUILDER_PATH } from '#paths/pages.ts';
import { shippedPackagesQuery } from '#screens/about/shipped-packages.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { Section } from '#ui/Section.tsx';

function PackageEntry({ name, version, license, text }: ShippedPackage) {
  return (
    <li className="flex flex-col gap-1 border-t border-hairline py-2">
      <h3 className="font-bold wrap-anywhere">{name}</h3>
      <p className="text-note text-quiet">
        {version} · {license}
      </p>
      {text === null ? (
        <p className="text-note">No license text included.</p>
      ) : (
        <details className="text-note">
          <summary className="cursor-pointer">License of {name}</summary>
          <p className="py-2 whitespace-pre-line wrap-anywhere">{text}</p>
        </details>
      )}
    </li>
  );
}

/** What this is, for whom, whose facts and pictures it has, and last what it is made of. */
export function AboutPage() {
  const { data: packages } = useSuspenseQuery(shippedPackagesQuery);
  return (
    <div className="flex prose-width flex-col gap-8">
      <title>About · Spacecraft catalogue</title>
      <header className="flex flex-col gap-2">
        <PageHeading>About this catalogue</PageHeading>
        <p className="text-lead">
          The spacecraft of Launch Library 2, each on a page of its own: what it is, where it is,
          how often it flew, and what it looks like.
        </p>
      </header>
      <Section title="For whom">
        <p>
          For anyone who wants to <Link to={FRONT_DOOR_PATH}>find a spacecraft</Link> and trust what
          stands there: visitors, teachers, journalists, people who build on Launch Library’s API,
          and museums that want <Link to={KIOSK_BUILDER_PATH}>a display on a wall</Link>. It is free
          to use, runs in your browser, also offline, and does not record what you search for.{' '}
          <Link to={HELP_PATH}>Help</Link> explains the rest.
        </p>
      </Section>
      <Section title="Whose facts">
        <p>
          The facts come from{' '}
          <ExternalLink href="https://thespacedevs.com/llapi">Launch Library 2</ExternalLink> by The
          Space Devs. Launches and mission ends that it lacks come from Jonathan McDowell’s{' '}
          <ExternalLink href="https://planet4589.org">
            General Catalog of Artificial Space Objects
          </ExternalLink>
          , under CC BY. <Link to={DATA_PATH}>Data and updates</Link> says how old the data is, and
          how each kind of value is known. This project is independent of both.
        </p>
        <p>
          Their facts are not ours to license. If you publish them, credit The Space Devs, and for
          the values that a footnote marks as his, Jonathan McDowell.
        </p>
      </Section>
      <Section title="Report a mistake">
        <p>
          The footnotes on a craft’s page say where each value comes from. Tell that source, so that
          it is corrected for everyone:{' '}
          <ExternalLink href="https://thespacedevs.com">The Space Devs</ExternalLink> for Launch
          Library’s values,{' '}
          <ExternalLink href="https://planet4589.org">Jonathan McDowell</ExternalLink> for his. If a
          value is right there and wrong here, first see how old the data is: it may have been
          corrected since. Otherwise tell whoever runs this site.
        </p>
      </Section>
      <Section title="Whose pictures">
        <p>
          Pictures belong to the people and organizations named under them, who decide how you may
          use them. <Link to={CREDITS_PATH}>Credits</Link> lists them all, those that are free to
          reuse first. The line drawings are this project’s own.
        </p>
      </Section>
      <Section title="Software">
        <p>
          This is version {import.meta.env['APP_VERSION']}, under the MIT license. It includes code
          and fonts of {formatCount(packages.length, 'package', 'packages')}, each under its own
          license.
        </p>
        <details>
          <summary className="min-h-8 w-fit">Show the packages and their licenses</summary>
          <ul aria-label="Packages">
            {packages.map((each) => (
              <PackageEntry key={each.name} {...each} />
            ))}
          </ul>
        </details>
      </Section>
    </div>
  );
}
