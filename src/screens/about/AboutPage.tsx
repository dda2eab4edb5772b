import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '#ui/Link.tsx';
import { formatCount } from '#lib/format.ts';
import type { ShippedPackage } from '#lib/shipped-package.ts';
import { CREDITS_PATH, DATA_PATH, HELP_PATH } from '#paths/pages.ts';
import { shippedPackagesQuery } from '#screens/about/shipped-packages.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

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

export function AboutPage() {
  const { data: packages } = useSuspenseQuery(shippedPackagesQuery);
  return (
    <div className="flex prose-width flex-col gap-8">
      <title>About · Spacecraft catalogue</title>
      <header className="flex flex-col gap-2">
        <PageHeading>About this catalogue</PageHeading>
        <p className="text-lead">
          Browse, search and compare every spacecraft in Launch Library 2. The catalogue runs in
          your browser and does not record what you search for.
        </p>
      </header>
      <section className="flex flex-col gap-2">
        <h2 className="text-title font-bold">Sources</h2>
        <p>
          <Link to={DATA_PATH}>Data and updates</Link> shows where the data comes from, how old it
          is and how to update it. <Link to={CREDITS_PATH}>Credits</Link> lists the pictures and
          their owners. <Link to={HELP_PATH}>Help</Link> explains search, filters and links.
        </p>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-title font-bold">Software</h2>
        <p>
          This is version {import.meta.env['APP_VERSION']}, under the MIT license. It includes code
          and fonts of {formatCount(packages.length, 'package', 'packages')}, each under its own
          license.
        </p>
        <ul aria-label="Packages">
          {packages.map((each) => (
            <PackageEntry key={each.name} {...each} />
          ))}
        </ul>
      </section>
    </div>
  );
}
