import { toKnownCredit, toKnownLicense } from '#ll2/image-metadata.ts';
import type { Image, ImageLicense } from '#ll2/image.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';

/** A warning sign, for rights that aren't recorded. */
export function WarningSign() {
  return (
    <svg
      viewBox="0 0 12 12"
      className="mr-1 inline size-3 align-[-0.1em]"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M6 1l5.5 10h-11zM6 4.5v3M6 9v.6" />
    </svg>
  );
}

function LicenseName({ license }: { license: ImageLicense & { name: string } }) {
  if (license.link === null || license.link === '') return license.name;
  return <ExternalLink href={license.link}>{license.name}</ExternalLink>;
}

/**
 * The credit and license of a picture. It says what LL2 didn't record, so that nobody mistakes the picture for free to
 * use.
 */
export function CreditLine({ image }: { image: Image }) {
  const credit = toKnownCredit(image);
  const license = toKnownLicense(image.license);
  if (credit === null && license === null) {
    return (
      <>
        <WarningSign />
        No credit or license recorded: assume permission is needed
      </>
    );
  }
  return (
    <>
      {credit === null ? (
        'Credit not recorded'
      ) : (
        <>
          Credit: <bdi translate="no">{credit}</bdi>
        </>
      )}
      {' · '}
      {license === null ? (
        <>
          <WarningSign />
          license not recorded
        </>
      ) : (
        <LicenseName license={license} />
      )}
    </>
  );
}
