import type { SourceName } from '#catalogue/config.ts';
import { rememberedSource } from '#source/source-choice.ts';
import { useStoredValue } from '#ui/use-stored-value.ts';

const SOURCES = [
  {
    name: 'snapshot',
    label: 'This catalogue',
    note: 'Answers at once, offline too, and costs Launch Library nothing.',
  },
  {
    name: 'live',
    label: 'Launch Library, page by page',
    note: 'Each list and each craft you open is a call of the 15 an hour. Until it answers, and when it can’t, the catalogue does.',
  },
] as const satisfies { name: SourceName; label: string; note: string }[];

/** The reader's choice of who answers, for this device. An address with `source=` goes before it. */
export function SourceSetting({ siteDefault }: { siteDefault: SourceName }) {
  const remembered = useStoredValue(rememberedSource);
  const chosen = remembered ?? siteDefault;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">Who answers lists and details</legend>
      {SOURCES.map(({ name, label, note }) => (
        <label key={name} className="flex items-start gap-3">
          <input
            type="radio"
            name="source"
            className="mt-1 size-4 shrink-0"
            checked={chosen === name}
            onChange={() => rememberedSource.set(name)}
          />
          <span>
            {label}
            <span className="block text-note text-quiet">{note}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
