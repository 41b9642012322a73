import { resolve } from 'node:path';
import { type ImportOptions, type ImportReport } from '../../../../shared/federation';
import { createLog } from '../../../../shared/log';
import { type Departure } from '../../../../subgraphs/procurement/import/departure';
import { type Found } from '../../../../subgraphs/procurement/import/ocds-document';
import { documentsOf } from '../../../../subgraphs/procurement/import/ocds-file';
import { mapDocument, type MappedDocument } from '../../../../subgraphs/procurement/import/ocds.mapping';
import { ocds } from '../../../../subgraphs/procurement/import/ocds';
import { type SubgraphUnderTest } from '../../../kit';

/** A made-up file, one for each case. */
export const fixture = (name: string): string => resolve(__dirname, '../../../fixtures/ocds', name);

/** Imports files into a subgraph under test. */
export const importInto = (
  { subgraph }: Pick<SubgraphUnderTest, 'subgraph'>,
  paths: readonly string[],
  options: Partial<Pick<ImportOptions, 'project' | 'onProgress'>> = {},
): Promise<ImportReport> =>
  ocds.run(paths, {
    db: subgraph.db,
    log: createLog('import', 'silent'),
    project: null,
    onProgress: () => undefined,
    ...options,
  });

/** Everything a file holds, as it is found. */
export async function foundIn(path: string): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of documentsOf(path)) found.push(one);
  return found;
}

/** Everything a file holds, mapped; a refusal fails the test. */
export async function mappedFrom(path: string): Promise<MappedDocument[]> {
  return (await foundIn(path)).map((found) => {
    const mapped = mapDocument(found);
    if (mapped.kind === 'refusal') throw new Error(`${path}: ${mapped.departure.message}`);
    return mapped;
  });
}

/** The one document of a fixture. */
export async function mappedFixture(name: string): Promise<MappedDocument> {
  const [mapped] = await mappedFrom(fixture(name));
  if (!mapped) throw new Error(`${name} holds nothing`);
  return mapped;
}

/** Departures as `RULE /pointer`, in the order of their pointers. */
export const remarks = (departures: readonly Departure[]): string[] =>
  departures.map(({ rule, pointer }) => `${rule} ${pointer}`).sort();

/** Every row of every table, so that two states of a database can be compared. */
export async function everyRow(
  { subgraph }: Pick<SubgraphUnderTest, 'subgraph'>,
  ...without: readonly string[]
): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const { tableName, primaryColumns } of subgraph.db.entityMetadatas) {
    if (without.includes(tableName)) continue;
    const order = primaryColumns.map(({ databaseName }) => databaseName).join(', ');
    tables[tableName] = await subgraph.db.query<unknown[]>(`SELECT * FROM ${tableName} ORDER BY ${order}`);
  }
  return tables;
}
