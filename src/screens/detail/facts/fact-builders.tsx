import type { ReactNode } from 'react';
import { CreditLine } from '#images/CreditLine.tsx';
import { formatDate, formatNumber } from '#lib/format.ts';
import type { Image } from '#ll2/image.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import type { Fact } from '#ui/FactList.tsx';
import { DurationValue } from '#spacecraft/DurationValue.tsx';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';
import { YesNo } from '#spacecraft/YesNo.tsx';

// Each function turns one field of a record into a labeled value to render. Null stays null.

export const textFact = (name: string, value: string | null): Fact => ({ name, value });

export const numberFact = (name: string, value: number | null, unit = ''): Fact => ({
  name,
  value: value === null ? null : `${formatNumber(value)}${unit === '' ? '' : `\u00a0${unit}`}`,
});

/** An id is a name made of digits, so it has no thousands separator. */
export const idFact = (name: string, value: number | null): Fact => ({
  name,
  value: value === null ? null : String(value),
});

export const yesNoFact = (name: string, value: boolean | null): Fact => ({
  name,
  value: value === null ? null : <YesNo value={value} />,
});

export const dateFact = (name: string, value: string | null): Fact => ({
  name,
  value: value === null ? null : <time dateTime={value}>{formatDate(value)}</time>,
});

/** A duration, in full or short. `flights` distinguishes a real zero from an unknown time. */
export const durationFact = (
  name: string,
  iso: string | null,
  flights: number | null,
  form: 'short' | 'words' = 'words',
): Fact => ({
  name,
  value:
    toRecordedDuration(iso, flights).kind === 'missing' ? null : (
      <DurationValue iso={iso} flights_count={flights} form={form} />
    ),
});

/** A URL from the data, shown in full so that visitors see where it leads. */
export const linkFact = (name: string, value: string | null): Fact => ({
  name,
  value: value === null || value === '' ? null : <ExternalLink href={value}>{value}</ExternalLink>,
});

export const nodeFact = (name: string, value: ReactNode): Fact => ({ name, value });

/** A link to an image that the page does not show, such as a logo, with its credit. */
export const imageFact = (name: string, image: Image | null): Fact =>
  nodeFact(
    name,
    image === null || image.image_url === null ? null : (
      <>
        <ExternalLink href={image.image_url}>Open the file</ExternalLink>
        <span className="block text-note text-quiet">
          <CreditLine image={image} />
        </span>
      </>
    ),
  );
