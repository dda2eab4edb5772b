/** Themes the reader can choose. `system` follows the device. */
export const THEMES = ['system', 'paper', 'night'] as const;
export type Theme = (typeof THEMES)[number];

/** Also read by the script in index.html, before the first paint. */
const STORAGE_KEY = 'theme';

export function isTheme(text: string): text is Theme {
  return THEMES.some((theme) => theme === text);
}

/** The theme in force on this page. */
export function getTheme(): Theme {
  const { theme = 'system' } = document.documentElement.dataset;
  return isTheme(theme) ? theme : 'system';
}

/** Changes the page's theme and remembers it on this device, where storage is allowed. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Blocked or full storage: the choice holds for this page.
  }
}
