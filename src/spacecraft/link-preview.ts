import { isClearedForReuse } from '#ll2/license-terms.ts';
import { truncate } from '#lib/format.ts';
import type { LinkPreview } from '#hydration/prerendered-page.ts';
import { toWebUrl } from '#lib/web-url.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { summarize } from '#spacecraft/summary.ts';

/** In characters: about what search engines and messengers show. */
const MAX_DESCRIPTION = 200;

/**
 * The description and picture of a craft for link previews. The picture only if it is cleared for reuse, because a
 * preview has no room for a credit.
 */
export function toLinkPreview(spacecraft: Spacecraft): LinkPreview {
  const { description, spacecraft_config: config, status } = spacecraft;
  const facts = [config?.name, config?.agency?.name, status?.name].filter(Boolean).join(', ');
  const name = toCraftName(spacecraft);
  const about = facts === '' ? `${name}, a spacecraft.` : `${name}: ${facts}.`;
  const picture = pictureOf(spacecraft);
  return {
    description: truncate(
      description?.trim() || [about, summarize(spacecraft)].filter(Boolean).join(' '),
      MAX_DESCRIPTION,
    ),
    image:
      picture !== null && isClearedForReuse(picture)
        ? (toWebUrl(picture.image_url ?? '')?.href ?? null)
        : null,
  };
}
