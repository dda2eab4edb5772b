import { useRef, useSyncExternalStore } from 'react';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { getTheme, isTheme, setTheme, type Theme, THEMES } from '#ui/theme.ts';

const LABELS = {
  system: 'System',
  paper: 'Paper',
  night: 'Night',
} as const satisfies Record<Theme, string>;

// The root's attribute is the source of truth: the script in index.html sets it before React runs.
function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function change(next: string) {
  if (isTheme(next)) setTheme(next);
}

export function ThemeSelect() {
  const theme = useSyncExternalStore<Theme>(subscribe, getTheme, () => 'system');
  const select = useRef<HTMLSelectElement>(null);
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
