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
    <label className="flex items-center gap-2 text-note text-quiet">
      Theme
      <select
        ref={select}
        className="control"
        value={theme}
        onChange={(event) => change(event.target.value)}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {LABELS[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
