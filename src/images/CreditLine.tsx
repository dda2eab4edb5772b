import { toKnownCredit, toKnownLicense } from '#images/rights.ts';
import type { Image } from '#ll2/image.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';

/** Whose picture it is and what may be done with it, in words that don't promise more than LL2 recorded. */
export function CreditLine({ image }: { image: Image }) {
  const credit = toKnownCredit(image);
  const license = toKnownLicense(image.license);
  if (credit === null && license === null) {
    return <span title="Assume that permission is needed">Credit and license not recorded</span>;
  }
  return (
    <>
      {credit === null ? 'Credit not recorded' : `Credit: ${credit}`}
      {' · '}
      {license === null ? (
        <span title="Assume that permission is needed">license not recorded</span>
      ) : license.link === null || license.link === '' ? (
        license.name
      ) : (
        <ExternalLink href={license.link}>{license.name}</ExternalLink>
      )}
    </>
  );
}
