import { type DataSource } from 'typeorm';
import { type Measurement } from '../../../shared/measures';
import { countedProcesses } from '../contracting-process/contracting-process.queries';

/** What this subgraph's records add up to for projects: one statement, whatever the number of projects. */
export async function measuresOf(db: DataSource, projectIds: readonly string[]): Promise<Map<string, Measurement[]>> {
  const counted = await countedProcesses(db, projectIds);
  const asOf = new Date();
  const measure = (code: string, unit: string, count: number): Measurement => ({
    measure: code,
    unit,
    value: count === 0 ? null : String(count),
    asOf,
    records: count,
  });
  return new Map(
    projectIds.map((projectId) => {
      const found = counted.find((row) => row.projectId === projectId);
      return [
        projectId,
        [
          measure('TENDER_PROCEDURES', 'tender procedures', found?.processes ?? 0),
          measure('AWARDS', 'awards', found?.awards ?? 0),
          measure('CONTRACTS', 'contracts', found?.contracts ?? 0),
        ],
      ];
    }),
  );
}
