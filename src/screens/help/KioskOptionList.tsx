import { OPTION_WORDS, type OptionWords } from '#wording/kiosk-options.ts';

const OPTIONS: readonly [string, OptionWords][] = Object.entries(OPTION_WORDS);

/** Each option of a display by the name that its address has for it. */
export function KioskOptionList() {
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[6rem_1fr]">
      {OPTIONS.map(([parameter, { label, takes, explanation }]) => (
        <div key={parameter} className="contents">
          <dt>
            <code className="font-mono text-note">{parameter}</code>
          </dt>
          <dd>
            {label} ({takes}). {explanation}
          </dd>
        </div>
      ))}
    </dl>
  );
}
