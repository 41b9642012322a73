export { kind, optional } from './kinds';
export {
  addColumn,
  changeIndices,
  createTable,
  drift,
  migrate,
  pendingMigrations,
  type MigrationClass,
} from './migration';
export { connectDatabase, makeDirectory, openDatabase, type OnStatement, type RowClass } from './open';
export { allOf, beginsWith, chunksOf, columnList, hydrate, isOneOf, selectRows, shapeOf, type ColumnOf } from './rows';
export { run, runEach } from './statement';
export { StatementCount } from './statement-count';
export { dialectOf } from './dialect';
export { keepingRollups, Rollup } from './rollup';
export { setsOf } from './rollup-definition';
export { deleteRows, writeRows, writtenWith } from './write';
export { databaseFault } from './faults';
export { requestDatabase } from './hub-data-source';
export { inTransaction } from './transaction';
