import sql, { type Sql } from 'sql-template-tag';
import { type EntityManager } from 'typeorm';
import { allOf, beginsWith, chunksOf, isOneOf, type RowClass, run, writeRows } from '../../../shared/database';
import { folded, type Linked, wordsAsked, wordsIn } from '../../../shared/paging';
import { NameWordRow } from './name-word.entity';

interface Named {
  readonly id: string;
  readonly name: string | null;
}

const IDS = 500;

/** The words of a name, as rows. */
export const nameWordsOf = ({ id, name }: Named): NameWordRow[] =>
  wordsIn(folded(name ?? '')).map((word) => ({ word, namedId: id }));

/** Writes the words of names anew. */
export async function writeNameWords(db: EntityManager, rows: readonly Named[]): Promise<void> {
  for (const chunk of chunksOf(rows, IDS)) {
    const ids = chunk.map(({ id }) => id);
    await run(db, sql`DELETE FROM name_word WHERE ${isOneOf(sql`named_id`, ids)}`);
  }
  await writeRows(db, NameWordRow, rows.flatMap(nameWordsOf));
}

/** Writes rows that are searched by their name, and the words of it. */
export async function writeNamed<R extends Named>(
  db: EntityManager,
  row: RowClass<R>,
  rows: readonly R[],
): Promise<void> {
  await writeRows(db, row, rows);
  await writeNameWords(db, rows);
}

/** Whether each word of a text begins a word of the name of `t`. */
export const isNamed = (text: string, linked: Linked): Sql =>
  allOf(
    ...wordsAsked(text).map((beginning) =>
      linked(sql`t.id`, {
        from: sql`name_word w`,
        where: beginsWith(sql`w.word`, beginning),
        key: sql`w.named_id`,
      }),
    ),
  );
