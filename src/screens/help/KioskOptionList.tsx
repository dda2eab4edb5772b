import { OPTION_TEXTS, type OptionText } from '#wording/kiosk-options.ts';

const OPTIONS: readonly [string, OptionText][] = Object.entries(OPTION_TEXTS);

/** The kiosk’s options by their URL parameters. */
export function KioskOptionList() {
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[6rem_1fr]">
      {OPTIONS.map(([parameter, { label, accepts, explanation }]) => (
        <div key={parameter} className="contents">
          <dt>
            <code translate="no" className="font-mono text-note">
              {parameter}
            </code>
          </dt>
          <dd>
            {label} ({accepts}). {explanation}
          </dd>
        </div>
      ))}
    </dl>
  );
}
