import { expect, it } from 'vitest';
import { parseThemeMessage } from '#screens/embed/theme-messages.ts';

const type = 'spacecraft-catalogue:theme';

it.each(['paper', 'night'])('reads the theme %s', (theme) => {
  expect(parseThemeMessage({ type, theme, more: 1 })).toBe(theme);
});

it.each([
  null,
  undefined,
  'night',
  7,
  [],
  { theme: 'night' },
  { type },
  { type, theme: 'blue' },
  { type, theme: ['night'] },
  { type: 'theme', theme: 'night' },
  JSON.stringify({ type, theme: 'night' }),
])('ignores %j', (data) => {
  expect(parseThemeMessage(data)).toBeNull();
});
