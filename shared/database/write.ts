import { type EntityManager } from 'typeorm';
import { type RowClass } from './open';
import { keepingRollups } from './rollup';

const CHUNK = 500;

/** Inserts rows, or overwrites those whose primary key is already there; rollups that count them follow. */
export async function writeRows<R extends object>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
): Promise<void> {
  const repository = db.getRepository(row);
  const keys = repository.metadata.primaryColumns.map((column) => column.propertyName);
  await keepingRollups(db, row, rows, async () => {
    for (let start = 0; start < rows.length; start += CHUNK) {
      await repository.upsert(rows.slice(start, start + CHUNK), { conflictPaths: keys as never });
    }
  });
}
