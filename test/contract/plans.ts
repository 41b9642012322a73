import { type DataSource } from 'typeorm';

/** How one statement is read, table by table. */
export interface Step {
  readonly table: string;
  /** `every`: each row of the table or of an index over it; `walk`: an index in order, until a page is full. */
  readonly reads: 'every' | 'walk' | 'some';
  /** Sorted before the first row is known, and more than half of the table with it. */
  readonly sortsAll: boolean;
}

/** Tables behind the aliases of a statement. */
function tablesOf(statement: string): ReadonlyMap<string, string> {
  const found = statement.matchAll(/(?:FROM|JOIN)\s+`?(\w+)`?(?:\s+(?:AS\s+)?`?(\w+)`?)?/gi);
  return new Map(
    [...found].flatMap(([, table = '', alias = table]) => [[alias, table] as const, [table, table] as const]),
  );
}

const isPage = (statement: string): boolean => /LIMIT (\?|1 OFFSET \?)\)?(\s*$|\s*\) UNION)/.test(statement.trim());

interface Explained {
  readonly table: string | null;
  readonly type: string | null;
  readonly rows: string | number | null;
  readonly Extra: string | null;
}

/** The branches of a union with their values: of a union as a whole, EXPLAIN does not tell what their LIMITs bring about. */
function branchesOf(statement: string, values: readonly unknown[]): [string, unknown[]][] {
  let start = 0;
  return statement.split(/ UNION (?=\()/).map((branch) => {
    const end = start + branch.split('?').length - 1;
    const own = values.slice(start, end);
    start = end;
    return [branch, own];
  });
}

/** The plan of MySQL and MariaDB, for one branch. */
async function branchPlan(db: DataSource, statement: string, values: unknown[], sizes: ReadonlyMap<string, number>) {
  const rows = await db.query<Explained[]>(`EXPLAIN FORMAT=TRADITIONAL ${statement}`, values);
  const names = tablesOf(statement);
  const sorts = rows.some(({ Extra }) => /Using filesort|Using temporary/.test(Extra ?? ''));
  return rows.flatMap(({ table, type, rows: read, Extra }): Step[] => {
    if (table === null || table.startsWith('<')) return [];
    const name = names.get(table) ?? table;
    const scans = type === 'ALL' || type === 'index';
    const isWalk = type === 'index' && isPage(statement) && !sorts;
    const isMost = Number(read ?? 0) > (sizes.get(name) ?? 0) / 2;
    return [
      {
        table: name,
        reads: isWalk ? 'walk' : scans ? 'every' : 'some',
        sortsAll: (Extra ?? '').includes('Using filesort') && isMost,
      },
    ];
  });
}

async function serverPlan(db: DataSource, statement: string, values: unknown[], sizes: ReadonlyMap<string, number>) {
  const steps: Step[] = [];
  for (const [branch, own] of branchesOf(statement, values)) steps.push(...(await branchPlan(db, branch, own, sizes)));
  return steps;
}

/** The plan of SQLite, which knows no row counts: what is sorted is what is searched for. */
async function sqlitePlan(db: DataSource, statement: string, values: unknown[]): Promise<Step[]> {
  const rows = await db.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${statement}`, values);
  const names = tablesOf(statement);
  const sorts = rows.some(({ detail }) => /TEMP B-TREE FOR (ORDER|GROUP) BY/.test(detail));
  return rows.flatMap(({ detail }): Step[] => {
    const [, verb, alias = ''] = /^(SCAN|SEARCH) (\w+)/.exec(detail) ?? [];
    const table = names.get(alias);
    if (!verb || !table) return [];
    if (verb === 'SEARCH') return [{ table, reads: 'some', sortsAll: false }];
    const isWalk = /USING (COVERING )?INDEX/.test(detail) && isPage(statement) && !sorts;
    return [{ table, reads: isWalk ? 'walk' : 'every', sortsAll: !isWalk && sorts }];
  });
}

/** How the engine under a connection would read a statement. */
export const planOf = (
  db: DataSource,
  statement: string,
  values: unknown[],
  sizes: ReadonlyMap<string, number>,
): Promise<Step[]> =>
  db.options.type === 'better-sqlite3' ? sqlitePlan(db, statement, values) : serverPlan(db, statement, values, sizes);
