import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { errorCodes, systemCode } from '../../shared/errors';
import { buildSchemaOf } from '../../shared/federation';
import { composeSupergraph, type SubgraphSchema } from '../supergraph/compose';
import { paths, root } from './paths';
import { loadDefinition, readRegistry } from './registry';

interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** docs/errors.md, from the table of codes. */
export function errorTable(): string {
  const rows = Object.entries(errorCodes)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, entry]) => `| \`${code}\` | ${entry.class} | ${entry.status} | ${entry.meaning} | ${entry.remedy} |`);
  return [
    '# Error codes',
    '',
    'Generated from shared/errors/codes.ts by `npm run fix:generated`.',
    'Every GraphQL error carries its code in `extensions.code`; a command prints it before its message.',
    'Class says who can mend it: the caller, whoever operates the hub, or nobody but its makers; `partial` means a part of the answer is missing.',
    '',
    '| code | class | HTTP status | meaning | what to do |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Every file that is made from code: the schemas, the supergraph, the error table. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const schemas: SubgraphSchema[] = [];
  for (const entry of await readRegistry()) {
    const path = resolve(root, 'subgraphs', entry.schema);
    const sdl = entry.module === undefined ? await readFile(path, 'utf8') : buildSchemaOf(loadDefinition(entry)).sdl;
    if (entry.module !== undefined) files.push({ path, text: sdl });
    schemas.push({ name: entry.name, url: entry.url, sdl });
  }
  files.push({ path: paths.supergraph, text: composeSupergraph(schemas) });
  files.push({ path: paths.errorTable, text: errorTable() });
  return files;
}

/** Writes the generated files; returns those that were out of date. */
export async function writeGenerated(): Promise<string[]> {
  const stale = await staleFiles();
  await Promise.all(stale.map(({ path, text }) => writeFile(path, text)));
  return stale.map(({ path }) => relative(root, path));
}

/** Generated files that no longer say what the code says. */
export async function staleFiles(): Promise<GeneratedFile[]> {
  const files = await generatedFiles();
  const stale = await Promise.all(files.map(async ({ path, text }) => (await readIfThere(path)) !== text));
  return files.filter((_file, index) => stale[index]);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (failure) {
    if (systemCode(failure) === 'ENOENT') return null;
    throw failure;
  }
}
