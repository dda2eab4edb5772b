import { useHref } from 'react-router';
import { toEmbedCode } from '#export/embed-code.ts';
import { currentUrl } from '#lib/history.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toCraftEmbedPath, toListEmbedPath } from '#paths/embed.ts';
import type { ListState, View } from '#paths/list.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';

/** What an embed can show: a list, which `sentence` describes, or one craft. */
export type Embedded = { list: ListState; sentence: string } | { spacecraft: Spacecraft };

/** In CSS pixels: two rows of cards, or the default number of a table's rows. */
const LIST_HEIGHTS = { cards: 640, table: 560 } as const satisfies Record<View, number>;
/** A wider card would have its picture above its text, and be half as tall again. */
const CARD = { height: 280, maxWidth: 480 };
const CLOCK_HEIGHT = 190;

/** The button's label, and the frame that it copies. */
type EmbedChoice = {
  label: string;
  path: string;
  title: string;
  height: number;
  maxWidth?: number;
};

function toChoices(embedded: Embedded): readonly EmbedChoice[] {
  if ('list' in embedded) {
    const { list, sentence: title } = embedded;
    const height = LIST_HEIGHTS[list.view];
    return [{ label: 'Copy embed code', path: toListEmbedPath(list), title, height }];
  }
  const { id, time_in_space, flights_count } = embedded.spacecraft;
  const title = toCraftName(embedded.spacecraft);
  const card = {
    label: 'Copy code of the card',
    path: toCraftEmbedPath(id, 'card'),
    title,
    ...CARD,
  };
  const clock = {
    label: 'Copy code of the clock',
    path: toCraftEmbedPath(id, 'clock'),
    title: `Time in space of ${title}`,
    height: CLOCK_HEIGHT,
  };
  const isTimeKnown = toRecordedDuration(time_in_space, flights_count).kind === 'known';
  return isTimeKnown ? [card, clock] : [card];
}

/** HTML to copy that shows something of the catalogue on another site's page. */
export function EmbedCode({ embedded }: { embedded: Embedded }) {
  const base = useHref('/').replace(/\/$/, '');
  return (
    <section aria-label="Embed" className="flex flex-col gap-2 border-t border-hairline pt-2">
      <h2 className="font-bold">Embed</h2>
      <p className="text-quiet">HTML for a page of your own, which shows the current data.</p>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButtons
          fieldLabel="Embed code"
          choices={toChoices(embedded).map(({ label, path, ...frame }) => ({
            label,
            toText: () => toEmbedCode({ url: new URL(base + path, currentUrl()).href, ...frame }),
            doneMessage: 'Embed code copied.',
          }))}
        />
      </div>
    </section>
  );
}
