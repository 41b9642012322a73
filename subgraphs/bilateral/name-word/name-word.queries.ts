import sql, { raw, type Sql } from 'sql-template-tag';
import { type DataSource, type EntityManager } from 'typeorm';
import { allOf, beginsWith, chunksOf, isOneOf, type RowClass, run, writeRows } from '../../../shared/database';
import { type Asked, folded, gathered, type Lead, type Linked, met, wordsAsked, wordsIn } from '../../../shared/paging';
import { NameWordRow } from './name-word.entity';

interface Named {
  readonly id: string;
  readonly name: string | null;
}

const IDS = 500;
/** Names of one word that are read and sorted rather than met in the order of the list. */
const FEW = 400;

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

const beginningWith = (beginning: string) => ({
  from: sql`name_word w`,
  where: beginsWith(sql`w.word`, beginning),
  key: sql`w.named_id`,
});

/** Whether each word of a text begins a word of the name of `t`. */
export const isNamed = (text: string, linked: Linked): Sql =>
  allOf(...wordsAsked(text).map((beginning) => linked(sql`t.id`, beginningWith(beginning))));

/**
 * Leads by the first word of a text that few names have, in any order: they are read and sorted. Null where all of its
 * words are common, so that a page is filled by the names met first.
 * @param where what the filter asks, each name looked up by its key
 */
export async function leadOfName(
  db: DataSource,
  table: string,
  text: string,
  { by }: Asked,
  where: (linked: Linked) => Sql,
): Promise<Lead | null> {
  for (const beginning of wordsAsked(text)) {
    const { from, where: begins, key } = beginningWith(beginning);
    const found = await run(db, sql`SELECT ${key} AS id FROM ${from} WHERE ${begins} LIMIT ${FEW}`);
    if (found.length === FEW) continue;
    const own = { from: sql`FROM ${raw(table)} t`, by: sql`t.${raw(by)}`, id: sql`t.id` };
    const keeps = gathered(sql`t.id`, beginningWith(beginning));
    // A word of no name keeps nothing, and nothing is read.
    return { branches: found.length === 0 ? [] : [{ ...own, keeps }], where: where(met) };
  }
  return null;
}
