import type { SourceName } from '#catalogue/config.ts';
import { rememberedSource } from '#source/source-choice.ts';
import { useStoredValue } from '#ui/use-stored-value.ts';

const SOURCES = [
  {
    name: 'snapshot',
    label: 'This catalogue',
    note: 'Responds at once, even offline, and sends nothing to Launch Library.',
  },
  {
    name: 'live',
    label: 'Launch Library, page by page',
    note: 'Each list and each craft you open uses one of 15 API requests an hour. You see the catalogue until Launch Library responds, or if it fails.',
  },
] as const satisfies { name: SourceName; label: string; note: string }[];

/** The data source for this device. A `source` parameter in the URL overrides it. */
export function SourceSetting({ siteDefault }: { siteDefault: SourceName }) {
  const remembered = useStoredValue(rememberedSource);
  const chosen = remembered ?? siteDefault;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">Data source of lists and spacecraft pages</legend>
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
