import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { BUILD_TARGET } from '#build/browsers/supported-browsers.ts';
import { byteBudgetPlugin } from '#build/budget/byte-budget-plugin.ts';
import { catalogueNotePlugin } from '#build/catalogue-note-plugin.ts';
import { contentPolicyPlugin } from '#build/content-policy-plugin.ts';
import { toSharedChunk } from '#build/budget/shared-chunk.ts';
import { prerenderPlugin } from '#build/pages/prerender-plugin.ts';
import { fontPreloadPlugin } from '#build/font-preload-plugin.ts';
import { licensesPlugin } from '#build/licenses-plugin.ts';
import { siteFilesPlugin } from '#build/site/site-files-plugin.ts';
import { routerTreeshakePlugin } from '#build/router-treeshake-plugin.ts';
import { wholeBuildPlugin } from '#build/whole-build-plugin.ts';

const LIBRARIES =
  /node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/](query-core|react-query))[\\/]/;
const ROUTER = /node_modules[\\/]react-router[\\/]/;

const licenses = licensesPlugin();

export default defineConfig({
  // The built site works below any path: src/lib/site-base.ts finds it.
  base: './',
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(process.env['npm_package_version']) },
  plugins: [
    react(),
    tailwindcss(),
    routerTreeshakePlugin(),
    byteBudgetPlugin(),
    fontPreloadPlugin(),
    catalogueNotePlugin(),
    contentPolicyPlugin(),
    licenses,
    prerenderPlugin(),
    siteFilesPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      // After the pages are written.
      integration: { closeBundleOrder: 'post' },
      srcDir: 'src/worker',
      filename: 'service-worker.ts',
      // src/main.tsx registers it when the page is idle.
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        buildPlugins: { vite: [licenses] },
        // The whole app, except fonts for old browsers and images for other sites and devices.
        globPatterns: [
          'index.html',
          'app.html',
          'favicon.svg',
          'licenses.json',
          'assets/*.{js,css,svg,woff2}',
        ],
      },
    }),
    wholeBuildPlugin(),
  ],
  build: {
    target: BUILD_TARGET,
    // Inlined fonts would be downloaded again with each change of the CSS.
    assetsInlineLimit: 0,
    // src/build/pages reads from it which files each page needs.
    manifest: true,
    modulePreload: {
      // Every browser of the target supports the links.
      polyfill: false,
      // For HTML only. Later chunks have few dependencies that aren't loaded yet, and on a phone the links to preload
      // those cost more time than they save.
      resolveDependencies: (_file, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : [],
    },
    rolldownOptions: {
      output: {
        // Libraries are three quarters of the first scripts. In files of their own they stay cached after most deploys.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: LIBRARIES },
            { name: 'router', test: ROUTER },
            { name: toSharedChunk, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One environment for all files: 7 s of CPU in place of 22. No test changes what another file's tests read.
          pool: 'threads',
          isolate: false,
          include: ['src/**/*.test.ts'],
          benchmark: { include: ['src/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        // Tests of servers, commands and the built site, which need no browser. Most of their time is waiting.
        base: '/',
        test: {
          name: 'node',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          // url-fuzz.test.ts builds the app's renderer: production's React is four times as fast.
          env: { NODE_ENV: 'production' },
        },
      },
    ],
  },
});
