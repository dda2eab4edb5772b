import { type ChangeSentence, toChangeSentences } from '#catalogue/changes/change-sentences.ts';
import { formatCount, formatRecorded } from '#lib/format.ts';
import { toCraftName } from '#ll2/craft-name.ts';
import { DEFAULT_LIST } from '#paths/list.ts';
import { toSpacecraftPath } from '#paths/spacecraft.ts';
import type { ShownRun } from '#screens/changes/shown-runs.ts';
import { useSource } from '#source/DataContext.tsx';
import { SpacecraftNames } from '#spacecraft/SpacecraftNames.tsx';
import { Link } from '#ui/Link.tsx';

/** A craft's name, linked to its page if the catalogue has it. */
function CraftName({ craft }: { craft: { id: number; name: string } }) {
  const engine = useSource().engine();
  const name = toCraftName(craft);
  const isGone = engine !== null && engine.get(craft.id) === null;
  return isGone ? (
    <span translate="no">{name}</span>
  ) : (
    <Link to={toSpacecraftPath(craft.id, DEFAULT_LIST)} translate="no">
      {name}
    </Link>
  );
}

function Sentence({ sentence: { kind, craft, predicate } }: { sentence: ChangeSentence }) {
  const [first] = craft;
  if (first !== undefined && craft.length === 1) {
    return (
      <>
        <CraftName craft={first} /> {predicate}.
      </>
    );
  }
  return (
    <>
      {`${formatCount(craft.length, 'spacecraft', 'spacecraft')} ${predicate}: `}
      {kind === 'gone' ? (
        craft.map(toCraftName).join(', ')
      ) : (
        <SpacecraftNames spacecraft={craft} list={DEFAULT_LIST} />
      )}
    </>
  );
}

/** The changes of one run as sentences. */
export function RunSection({
  run: { time, events, omitted, onDevice },
  isNew,
}: {
  run: ShownRun;
  isNew: boolean;
}) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="flex flex-wrap items-baseline gap-x-3 text-title font-bold">
        <time dateTime={time}>{formatRecorded(time)}</time>
        {isNew ? (
          <span className="border border-edge px-1.5 text-note">New since your last visit</span>
        ) : null}
      </h2>
      {onDevice ? <p className="text-note text-quiet">Taken on this device.</p> : null}
      <ul className="flex flex-col gap-1">
        {toChangeSentences(events).map((sentence) => (
          <li key={sentence.key}>
            <Sentence sentence={sentence} />
          </li>
        ))}
        {omitted === 0 ? null : (
          <li>
            {formatCount(omitted, 'more change', 'more changes')} had no room in this history.
          </li>
        )}
      </ul>
    </section>
  );
}
