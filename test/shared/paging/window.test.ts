import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import sql from 'sql-template-tag';
import {
  Column,
  type DataSource,
  Entity,
  Index,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
} from 'typeorm';
import { createTable, isOneOf, kind, openDatabase, optional, writeRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { freshDatabase } from '../../kit/database';

@Entity('find')
@Index(['foundOn', 'id'])
class FindRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...optional(kind.date), name: 'found_on' }) foundOn!: string | null;
}

@Entity('find_mark')
class FindMarkRow {
  @PrimaryColumn({ ...kind.id, name: 'find_id' }) findId!: string;
  @Index() @PrimaryColumn(kind.code) mark!: string;
}

class Initial1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'find', {
      columns: { id: kind.id, found_on: optional(kind.date) },
      primary: ['id'],
      indices: [['found_on', 'id']],
    });
    await createTable(runner, 'find_mark', {
      columns: { find_id: kind.id, mark: kind.code },
      primary: ['find_id', 'mark'],
      indices: [['mark']],
    });
  }
  async down(): Promise<void> {}
}

/** Six hundred finds of three years and of no known day: every fourth is iron, two are gold, all of the last year is wet. */
const finds: FindRow[] = Array.from({ length: 600 }, (_, number) => ({
  id: `find-${String((number * 211) % 600).padStart(3, '0')}`,
  foundOn: number % 10 === 0 ? null : `${2010 + (number % 3)}-0${1 + (number % 9)}-11`,
}));
const marksOf = ({ foundOn }: FindRow, number: number): string[] => [
  ...(number % 4 === 0 ? ['iron'] : []),
  ...(number % 300 === 7 ? ['gold'] : []),
  ...(foundOn?.startsWith('2012') ? ['wet'] : []),
  ...(foundOn === null ? ['undated'] : []),
];
const marks = finds.flatMap((find, number) => marksOf(find, number).map((mark) => ({ findId: find.id, mark })));

interface Filter {
  readonly mark?: readonly string[];
}

const list = new List<FindRow, Filter>({
  row: FindRow,
  orders: { FOUND_ON_DESC: { by: 'foundOn', descending: true }, FOUND_ON_ASC: { by: 'foundOn' } },
  defaultOrder: 'FOUND_ON_DESC',
  needs: {},
  where: ({ mark = [] }, linked) =>
    linked(sql`t.id`, { from: sql`find_mark m`, where: isOneOf(sql`m.mark`, mark), key: sql`m.find_id` }),
  linked: { mark: null },
});

/** Calls `work` as the resolver of a connection field would be called. */
async function asField<T>(work: (info: GraphQLResolveInfo) => Promise<T>): Promise<T> {
  const schema = buildSchema('type Query { finds: Finds } type Finds { nodes: [Find] } type Find { id: ID }');
  let answer: Promise<T> | undefined;
  const rootValue = {
    finds: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => void (answer = work(info)),
  };
  await execute({ schema, document: parse('{ finds { nodes { id } } }'), rootValue });
  if (!answer) throw new Error('the field was not asked');
  return answer;
}

async function opened() {
  const { url, drop } = await freshDatabase('window');
  const statements: string[] = [];
  const db = await openDatabase(url, {
    rows: [FindRow, FindMarkRow],
    migrations: [Initial1764000000001],
    onStatement: (statement: string) => void statements.push(statement),
  });
  await db.transaction(async (manager) => {
    await writeRows(manager, FindRow, finds);
    await writeRows(manager, FindMarkRow, marks);
  });
  return {
    db,
    statements,
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await drop();
    },
  };
}

/** Ids of every page, one page after another. */
async function walked(db: DataSource, mark: string, orderBy: string, backward: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ;) {
    const size: Parameters<typeof list.page>[1] = backward ? { last: 2, before: cursor } : { first: 2, after: cursor };
    const page = await asField((info) => list.page(db, { ...size, filter: { mark: [mark] }, orderBy }, info));
    const some = page.nodes.map(({ id }) => id);
    if (backward) ids.unshift(...some);
    else ids.push(...some);
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return ids;
    cursor = backward ? startCursor : endCursor;
  }
}

const expected = (mark: string, descending: boolean): string[] => {
  const marked = new Set(marks.filter((one) => one.mark === mark).map(({ findId }) => findId));
  const key = ({ foundOn, id }: FindRow) => `${foundOn ?? ''}/${id}`;
  const sorted = finds.filter(({ id }) => marked.has(id)).sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return (descending ? sorted.reverse() : sorted).map(({ id }) => id);
};

describe('a page of what a link keeps', () => {
  it.each(['iron', 'gold', 'wet', 'undated'])(
    'has every %s find once, in both orders, forward and backward',
    async (mark) => {
      await using hub = await opened();
      for (const order of ['FOUND_ON_DESC', 'FOUND_ON_ASC'])
        for (const backward of [false, true])
          expect([order, backward, await walked(hub.db, mark, order, backward)]).toEqual([
            order,
            backward,
            expected(mark, order.endsWith('DESC')),
          ]);
    },
    60_000,
  );

  it('is met in the order where many are named, and gathered where few are or all are far away', async () => {
    await using hub = await opened();
    const asked = async (mark: string, orderBy: string) => {
      hub.statements.length = 0;
      await asField((info) => list.page(hub.db, { first: 2, filter: { mark: [mark] }, orderBy }, info));
      return hub.statements.map((text) =>
        text.includes('OFFSET') ? 'edge' : text.includes('t.id IN (') ? 'gathered' : 'met',
      );
    };
    expect(await asked('iron', 'FOUND_ON_DESC')).toEqual(['edge', 'met']);
    expect(await asked('gold', 'FOUND_ON_DESC')).toEqual(['edge', 'met', 'edge', 'met', 'gathered']);
    expect(await asked('wet', 'FOUND_ON_DESC')).toEqual(['edge', 'met']);
    expect(await asked('wet', 'FOUND_ON_ASC')).toEqual(['edge', 'met', 'edge', 'met', 'gathered']);
  });
});
