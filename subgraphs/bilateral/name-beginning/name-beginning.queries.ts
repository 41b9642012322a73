import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, dialectOf, run, writtenWith } from '../../../shared/database';
import { type Asked, beyondIn, type Lead } from '../../../shared/paging';
import { folded, wordsAsked, wordsIn } from '../../../shared/scalars';
import { OrganisationRow } from '../organisation/organisation.entity';
import { PlaceRow } from '../place/place.entity';
import { ProjectRow } from '../project/project.entity';
import { NameBeginningRow } from './name-beginning.entity';

type Noun = NameBeginningRow['noun'];

/** Names that begin so, looked over to see how far apart they lie. */
const SAMPLE = 32;

const entry = { by: sql`w.sorted_by`, id: sql`w.named_id` };

const beginningsOf = (word: string): string[] => {
  const letters = Array.from(word);
  return letters.map((_letter, place) => letters.slice(0, place + 1).join(''));
};

const rowsOf =
  <R extends { readonly id: string; readonly name: string | null }>(noun: Noun, sortedBy: (row: R) => string) =>
  (row: R): NameBeginningRow[] => {
    const words = wordsIn(folded(row.name ?? ''));
    const all = { noun, sortedBy: sortedBy(row), namedId: row.id, words: ` ${words.join(' ')} ` };
    return [...new Set(words.flatMap(beginningsOf))].map((beginning) => ({ ...all, beginning }));
  };

/** The beginnings a place, an organisation or a project is found by, as rows. */
export const beginningRows = {
  place: rowsOf<Pick<PlaceRow, 'id' | 'name'>>('place', ({ name }) => name),
  organisation: rowsOf<Pick<OrganisationRow, 'id' | 'name' | 'code'>>('organisation', ({ code }) => code),
  project: rowsOf<Pick<ProjectRow, 'id' | 'name' | 'code'>>('project', ({ code }) => code),
};

writtenWith(PlaceRow, NameBeginningRow, beginningRows.place);
writtenWith(OrganisationRow, NameBeginningRow, beginningRows.organisation);
writtenWith(ProjectRow, NameBeginningRow, beginningRows.project);

/** Entries of a beginning; those that have all the others among their words. */
const begins = (noun: Noun, beginning: string, others: readonly string[] = []): Sql =>
  allOf(
    sql`w.noun = ${noun} AND w.beginning = ${beginning}`,
    ...others.map((other) => sql`INSTR(w.words, ${` ${other}`}) > 0`),
  );

/** Whether each word of a text begins a word of the name of `t`. */
export function isNamed(noun: Noun, text: string): Sql {
  const [longest, ...others] = wordsAsked(text).sort((one, other) => other.length - one.length);
  if (longest === undefined) return allOf();
  return sql`t.id IN (SELECT w.named_id FROM name_beginning w WHERE ${begins(noun, longest, others)})`;
}

/** The beginning whose names lie farthest apart from the position on: the fewest are met before a page is full. */
async function rarestOf(db: DataSource, noun: Noun, beginnings: readonly string[], asked: Asked): Promise<number> {
  const order = asked.descending ? sql`DESC` : sql`ASC`;
  const edges = beginnings.map((beginning, place) => {
    const where = allOf(begins(noun, beginning), beyondIn(entry, asked));
    return sql`(SELECT w.sorted_by FROM name_beginning w WHERE ${where}
      ORDER BY w.sorted_by ${order}, w.named_id ${order} LIMIT 1 OFFSET ${SAMPLE - 1}) AS ${raw(`edge_${place}`)}`;
  });
  const [found = {}] = await run(db, sql`SELECT ${join(edges)}`);
  const edgeOf = (place: number): string | null => (found[`edge_${place}`] ?? null) as string | null;
  return beginnings.reduce((rarest, _beginning, place) => {
    const [edge, other] = [edgeOf(place), edgeOf(rarest)];
    if (edge === null || other === null) return other === null ? rarest : place;
    return (asked.descending ? edge < other : edge > other) ? place : rarest;
  }, 0);
}

/**
 * Leads by the rarest word of a text, in the order of the list; entries say whether the name has the others. Null where
 * the text has no words.
 * @param where what the filter asks besides
 */
export async function leadOfName(
  db: DataSource,
  noun: Noun,
  text: string | undefined,
  asked: Asked,
  where: Sql,
): Promise<Lead | null> {
  const beginnings = wordsAsked(text ?? '');
  const rarest = beginnings.length > 1 ? await rarestOf(db, noun, beginnings, asked) : 0;
  const leader = beginnings[rarest];
  if (leader === undefined) return null;
  const from = sql`FROM name_beginning w ${dialectOf(db).thenJoin} ${raw(noun)} t ON t.id = w.named_id`;
  const others = beginnings.filter((beginning) => beginning !== leader);
  return { branches: [{ ...entry, from, keeps: begins(noun, leader, others) }], where };
}
