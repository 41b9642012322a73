// Writes the typed, persisted operations of the console from graph/operations and the graph a client sees.
// `--check` only says what is out of date; exit code 1 when anything is.
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse, printSchema, visit } from 'graphql';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const operations = join(here, 'graph/operations');
const output = join(here, 'graph/generated/');

const { apiSchemaOf } = createRequire(import.meta.url)(join(root, 'dist/gateway/supergraph/api-schema.js'));
const graph = await apiSchemaOf(await readFile(join(root, 'gateway/supergraph.graphql'), 'utf8'));
// Without descriptions, so that a better word in the graph is no change here.
const ast = visit(parse(printSchema(graph)), {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});
const schema = buildASTSchema(ast);

const documents = await Promise.all(
  (await readdir(operations)).sort().map(async (file) => {
    const rawSDL = await readFile(join(operations, file), 'utf8');
    return { location: join(operations, file), document: parse(rawSDL), rawSDL };
  }),
);

const scalars = Object.fromEntries(
  ['CountryCode', 'Currency', 'DateTimeISO', 'Decimal', 'LocalDate', 'URL'].map((name) => [name, 'string']),
);
const parts = await preset.buildGeneratesSection({
  baseOutputDir: output,
  schema: ast,
  schemaAst: schema,
  documents,
  config: { scalars, useTypeImports: true, onlyOperationTypes: true, enumType: 'string-literal', immutableTypes: true },
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
  },
  pluginMap: {},
  plugins: [],
});

// urql reads the identifier of a persisted document from the document itself.
const asDocumentId = (text) =>
  text.replaceAll(
    /\{"__meta__":\{"hash":"([\w:]+)"[^}]*\}\}/g,
    '{"kind":"Document","definitions":[],"documentId":"$1"}',
  );

const wanted = new Set(['graphql.ts', 'persisted-documents.json']);
const stale = [];
for (const part of parts) {
  if (!wanted.has(basename(part.filename))) continue;
  const text = asDocumentId(await codegen(part)).trimEnd() + '\n';
  if ((await readFile(part.filename, 'utf8').catch(() => '')) !== text) stale.push({ path: part.filename, text });
}
const names = stale.map(({ path }) => relative(root, path));
if (process.argv.includes('--check')) {
  for (const name of names) console.log(`Out of date: ${name}`);
  process.exitCode = names.length > 0 ? 1 : 0;
} else {
  await Promise.all(stale.map(({ path, text }) => writeFile(path, text)));
  if (names.length > 0) console.log(`Written: ${names.join(', ')}`);
}
