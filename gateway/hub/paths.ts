import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

function upTo(file: string, from: string): string {
  return existsSync(resolve(from, file)) ? from : upTo(file, dirname(from));
}

/** The checkout: where package.json, the schemas and the saved questions are. */
export const root = upTo('package.json', __dirname);

/** Where the modules that run are: the checkout itself, or dist/ below it. */
export const compiledRoot = resolve(__dirname, '../..');

export const paths = {
  supergraph: resolve(root, 'gateway/supergraph.graphql'),
  questions: resolve(root, 'gateway/console/questions'),
  report: resolve(root, 'gateway/report/report.graphql'),
  consoleAssets: resolve(root, 'dist/console'),
  consoleDocuments: resolve(root, 'gateway/console/web/graph/generated/persisted-documents.json'),
  schemaChanges: resolve(root, 'docs/schema-changes.md'),
  errorTable: resolve(root, 'docs/errors.md'),
} as const;
