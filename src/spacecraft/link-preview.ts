import { isClearedForReuse } from '#images/licenses.ts';
import { truncate } from '#lib/format.ts';
import type { LinkPreview } from '#hydration/prerendered-page.ts';
import { toWebUrl } from '#lib/web-url.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** Characters: about as many as search engines and messengers show. */
const MAX_DESCRIPTION = 200;

/** A description of a craft, and its picture if it is cleared for reuse: a link preview has no room for a credit. */
export function toLinkPreview(spacecraft: Spacecraft): LinkPreview {
  const { description, spacecraft_config: config, status } = spacecraft;
  const facts = [config?.name, config?.agency?.name, status?.name].filter(Boolean).join(', ');
  const name = toCraftName(spacecraft);
  const picture = pictureOf(spacecraft);
  return {
    description: truncate(
      description?.trim() || (facts === '' ? `${name}, a spacecraft.` : `${name}: ${facts}.`),
      MAX_DESCRIPTION,
    ),
    image:
      picture !== null && isClearedForReuse(picture)
        ? (toWebUrl(picture.image_url ?? '')?.href ?? null)
        : null,
  };
}
