import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Every asset beside itself as gzip, which is what a browser is sent; compressed once here, not for every reader. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir }) {
    const assets = join(dir ?? '', 'assets');
    for (const file of await readdir(assets))
      await writeFile(
        join(assets, `${file}.gz`),
        await promisify(gzip)(await readFile(join(assets, file)), { level: 9 }),
      );
  },
});

/** What every page needs: what draws, what asks, what speaks. */
const FRAME =
  /node_modules[\\/](react|react-dom|scheduler|urql|wonka|@urql|@0no-co)[\\/]|web[\\/](frame[\\/](address|link|theme)|graph[\\/](client|answer)|i18n[\\/](language|en))|vite[\\/]preload-helper|rolldown[\\/]runtime/;

export default defineConfig({
  root: import.meta.dirname,
  // The page asks for its files beside itself, wherever it is served.
  base: './',
  worker: { format: 'es' },
  plugins: [compressed()],
  build: {
    outDir: '../../../dist/console',
    emptyOutDir: true,
    // The page's policy allows files of its own origin only: no script, font or worker inside another file.
    assetsInlineLimit: 0,
    // Monaco is large and loaded after the first paint; a warning on every build would change nothing.
    chunkSizeWarningLimit: 2000,
    // Libraries mark their files "use client"; there is no server rendering here for it to mean anything.
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      // One file, not one for each set of pages that share it: a request costs more than such a file brings.
      output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } },
    },
  },
});
