import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // Fonts stay files of their own: inlined ones would be downloaded again with each change of the CSS.
  build: { target: 'baseline-widely-available', assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts'] },
});
