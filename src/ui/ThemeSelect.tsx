import { useEffect, useRef } from 'react';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { createStoredValue, oneOf } from '#lib/stored-value.ts';
import { useStoredValue } from '#ui/use-stored-value.ts';

const THEMES = ['system', 'paper', 'night'] as const;
type Theme = (typeof THEMES)[number];

const LABELS = {
  system: 'System',
  paper: 'Paper',
  night: 'Night',
} as const satisfies Record<Theme, string>;

/** Half a disc for the device's own theme, none for paper, a whole one for night. */
const ICONS = {
  system: 'M10 3a7 7 0 0 1 0 14z',
  paper: '',
  night: 'M10 3a7 7 0 0 1 0 14a7 7 0 0 1 0 -14z',
} as const satisfies Record<Theme, string>;

const toTheme = oneOf(THEMES);

/** `system` follows the device. The script in index.html applies the same entry before the first paint. */
const storedTheme = createStoredValue<Theme>('theme', toTheme, 'system');

function applyTheme() {
  const theme = storedTheme.get();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function change(next: string) {
  storedTheme.set(toTheme(next) ?? 'system');
}

export function ThemeSelect() {
  const theme = useStoredValue(storedTheme);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => storedTheme.subscribe(applyTheme), []);
  usePreHydrationInput(select, theme, (control) => control.value, change);
  return (
    // The device's own menu, behind an icon.
    <label className="relative inline-flex size-11 md:size-9" title={`Theme: ${LABELS[theme]}`}>
      <span className="sr-only">Theme</span>
      <select
        ref={select}
        className="peer absolute inset-0 cursor-pointer opacity-0"
        value={theme}
        onChange={(event) => change(event.target.value)}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {LABELS[one]}
          </option>
        ))}
      </select>
      <span className="pointer-events-none flex size-full items-center justify-center peer-focus-visible:outline-2 peer-focus-visible:outline-alive">
        <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d={ICONS[theme]} fill="currentColor" />
        </svg>
      </span>
    </label>
  );
}
