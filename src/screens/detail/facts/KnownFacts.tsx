import { type Fact, FactList } from '#ui/FactList.tsx';

export const isKnown = ({ value }: Fact) => value !== null && value !== '';

/** What isn't recorded, in one sentence. Nothing when all is. */
export function NotRecorded({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="text-note text-quiet on-label:hidden">{`Not recorded: ${names.join(', ')}.`}</p>
  );
}

/** `Time in space` in a sentence; `ID` and `URL` stay. */
const toLower = (name: string) => name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** A list of the recorded facts, and the names of the others: thirty dashes would hide them. */
export function KnownFacts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(isKnown);
  return (
    <>
      {known.length === 0 ? null : <FactList facts={known} />}
      <NotRecorded
        names={facts.filter((fact) => !isKnown(fact)).map(({ name }) => toLower(name))}
      />
    </>
  );
}
