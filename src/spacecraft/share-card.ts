import { isClearedForReuse } from '#images/licenses.ts';
import { truncate } from '#lib/format.ts';
import type { ShareCard } from '#hydration/prerendered-page.ts';
import { toWebUrl } from '#lib/web-url.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** As much as search engines and messengers show. */
const MOST_SIGNS = 200;

/** A craft in a sentence or two, and its picture where anyone may show it: a card has no room for a credit. */
export function toShareCard(spacecraft: Spacecraft): ShareCard {
  const { description, spacecraft_config: config, status } = spacecraft;
  const facts = [config?.name, config?.agency?.name, status?.name].filter(Boolean).join(', ');
  const name = toCraftName(spacecraft);
  const picture = pictureOf(spacecraft);
  return {
    description: truncate(
      description?.trim() || (facts === '' ? `${name}, a spacecraft.` : `${name}: ${facts}.`),
      MOST_SIGNS,
    ),
    image:
      picture !== null && isClearedForReuse(picture)
        ? (toWebUrl(picture.image_url ?? '')?.href ?? null)
        : null,
  };
}
