import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, beginsWith, dialectOf, run } from '../../../shared/database';
import { type Asked, beyondIn, type Lead } from '../../../shared/paging';
import { wordsAsked } from '../../../shared/scalars';

/** Words one beginning may stand for, to be led by: each is a branch of the statement. */
const WORDS = 12;
/** Entries read at once to find the next words: enough to tell that they are too many, where each has one. */
const AT_ONCE = WORDS + 1;
/** Processes that have a word, looked over to see how close together they lie. */
const SAMPLE = 32;

/** Words of one search that are looked up by key: servers join no more than sixty tables. */
const JOINED = 20;

const DAY = 86_400_000;
const word = { by: sql`w.published_on`, id: sql`w.process_id`, none: '' };
const ofWord = sql`FROM contracting_process_word w`;

const together = (db: DataSource, selects: readonly Sql[]): Sql =>
  selects.length === 1 ? (selects[0] ?? sql``) : join(selects.map(dialectOf(db).branch), ' UNION ALL ');

/** The words that begin so, for each beginning; null where they are too many. */
async function wordsBeginning(db: DataSource, beginnings: readonly string[]): Promise<(readonly string[] | null)[]> {
  const words = beginnings.map((): string[] => []);
  let open = beginnings.map((beginning, place) => ({ beginning, place, last: '' }));
  while (open.length > 0) {
    const selects = open.map(
      ({ beginning, place, last }) => sql`SELECT ${place} AS place, w.word AS word ${ofWord}
        WHERE ${allOf(beginsWith(sql`w.word`, beginning), last === '' ? undefined : sql`w.word > ${last}`)}
        ORDER BY w.word LIMIT ${AT_ONCE}`,
    );
    const entries = await run(db, together(db, selects));
    open = open.flatMap((one) => {
      const found = entries.filter(({ place }) => Number(place) === one.place).map((entry) => String(entry.word));
      words[one.place]?.push(...new Set(found));
      const isMore = found.length === AT_ONCE && (words[one.place]?.length ?? 0) <= WORDS;
      return isMore ? { ...one, last: found.at(-1) ?? '' } : [];
    });
  }
  return words.map((some) => (some.length > WORDS ? null : some));
}

interface Candidate {
  readonly place: number;
  readonly words: readonly string[];
}

const daysBetween = (one: string, other: string): number =>
  one === '' || other === '' ? Infinity : Math.abs(Date.parse(one) - Date.parse(other)) / DAY;

/** The beginning whose words lie farthest apart near the position: the fewest processes are met before a page is full. */
async function rarestOf(db: DataSource, candidates: readonly Candidate[], asked: Asked) {
  const order = asked.descending ? sql`DESC` : sql`ASC`;
  const selects = candidates.flatMap(({ place, words }) =>
    words.map((one) => {
      const at = (offset: number) => sql`(SELECT w.published_on ${ofWord}
        WHERE ${allOf(sql`w.word = ${one}`, beyondIn(word, asked))}
        ORDER BY w.published_on ${order}, w.process_id ${order} LIMIT 1 OFFSET ${offset})`;
      return sql`SELECT ${place} AS place, ${at(0)} AS head, ${at(SAMPLE - 1)} AS edge`;
    }),
  );
  const samples = await run(db, together(db, selects));
  const rated = candidates.map((candidate) => {
    const own = samples.filter(({ place }) => Number(place) === candidate.place);
    const full = own.filter((one) => one.edge !== null).map(({ head, edge }) => [String(head), String(edge)] as const);
    const rate = full.reduce((sum, [head, edge]) => sum + 1 / (1 + daysBetween(head, edge)), 0);
    const edges = full.map(([, edge]) => edge).sort();
    return { candidate, rate, edge: asked.descending ? edges.at(-1) : edges[0] };
  });
  return rated.reduce((best, one) => (one.rate < best.rate ? one : best));
}

/** Whether a process, called `t`, has a word that begins so. */
export const hasWord = (beginning: string): Sql => sql`INSTR(t.search_text, ${` ${beginning}`}) > 0`;

/** Entries whose processes have these words too, each looked up by its key, and the processes. */
function processesWith(db: DataSource, words: readonly string[]): Sql {
  const { thenJoin } = dialectOf(db);
  const both = words
    .map((one, place) => ({ one, o: raw(`o${place}`) }))
    .reduce(
      (from, { one, o }) => sql`${from} ${thenJoin} contracting_process_word ${o}
        ON ${o}.word = ${one} AND ${o}.published_on = w.published_on AND ${o}.process_id = w.process_id`,
      ofWord,
    );
  return sql`${both} ${thenJoin} contracting_process t ON t.id = w.process_id`;
}

/**
 * Leads to the processes a search keeps by the rarest of its words, in the order of publication; null in another
 * order, and where each of its beginnings stands for too many words.
 * @param where what the filter asks besides
 */
export async function leadOfSearch(db: DataSource, search: string, asked: Asked, where: Sql): Promise<Lead | null> {
  const beginnings = wordsAsked(search);
  if (asked.by !== 'publishedOn' || beginnings.length === 0) return null;
  const words = await wordsBeginning(db, beginnings);
  // A word that nobody uses keeps nothing, and nothing is read.
  if (words.some((some) => some?.length === 0)) return { branches: [], where };
  const candidates = words.flatMap((some, place) => (some ? { place, words: some } : []));
  const [only] = candidates;
  if (!only) return null;
  const isClear = candidates.length === 1 && only.words.length === 1;
  const { candidate, edge = '' } = isClear ? { candidate: only } : await rarestOf(db, candidates, asked);
  const others = beginnings.flatMap((beginning, place) =>
    place === candidate.place ? [] : { beginning, one: words[place]?.length === 1 ? words[place][0] : undefined },
  );
  const joined = others.flatMap(({ one }) => one ?? []).slice(0, JOINED);
  const inText = others.filter(({ one }) => one === undefined || !joined.includes(one));
  const from = processesWith(db, joined);
  const branches = candidate.words.map((one) => ({ ...word, from, keeps: sql`w.word = ${one}` }));
  const upTo = asked.descending ? sql`w.published_on >= ${edge}` : sql`w.published_on <= ${edge}`;
  const kept = allOf(...inText.map(({ beginning }) => hasWord(beginning)), where);
  const near = edge !== '' && branches.length > 1 ? { branches, where: allOf(upTo, kept) } : undefined;
  return { branches, where: kept, near };
}
