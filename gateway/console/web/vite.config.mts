import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // The page asks for its files beside itself, wherever it is served.
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: '../../../dist/console',
    emptyOutDir: true,
    // The page's policy allows files of its own origin only: no script, font or worker inside another file.
    assetsInlineLimit: 0,
    // Monaco is large and loaded after the first paint; a warning on every build would change nothing.
    chunkSizeWarningLimit: 2000,
    // Libraries mark their files "use client"; there is no server rendering here for it to mean anything.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
