import { folded, wordsIn } from '../../../shared/scalars';

const SEARCHED = 4_000;

/** What a text search of a process looks through: the words of the beginning of its texts, each between two spaces. */
export function searchTextOf(...texts: readonly (string | null)[]): string {
  const said = texts.filter((text) => text !== null).join(' ');
  return ` ${wordsIn(folded(said.slice(0, SEARCHED))).join(' ')} `;
}

/** The words of such a text. */
export const wordsOf = (searchText: string): string[] => searchText.split(' ').filter((word) => word !== '');

interface Worded {
  readonly id: string;
  readonly searchText: string;
  readonly publishedOn: string | null;
}

/** A word of a process, and where the process stands in the order of publication. */
interface WordRow {
  readonly word: string;
  readonly publishedOn: string;
  readonly processId: string;
}

const dayOf = ({ publishedOn }: Worded): string => publishedOn ?? '';

/** The order of publication, in which most indices of processes have them. */
export const inOrder = (one: Worded, other: Worded): number => {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  return day === otherDay ? (one.id < other.id ? -1 : 1) : day < otherDay ? -1 : 1;
};

/**
 * Words as rows, in the order of their table: its pages are met one after another, where rows as they come would meet
 * each of them again and again.
 * @param without words that are left out
 */
export function wordRowsOf<P extends Worded>(processes: readonly P[], without?: (process: P) => Worded | null) {
  const found = new Map<string, WordRow[]>();
  for (const process of [...processes].sort(inOrder)) {
    const [other, publishedOn] = [without?.(process), dayOf(process)];
    const left = new Set(other && dayOf(other) === publishedOn ? wordsOf(other.searchText) : []);
    for (const word of wordsOf(process.searchText)) {
      if (left.has(word)) continue;
      const row = { word, publishedOn, processId: process.id };
      const rows = found.get(word);
      if (rows) rows.push(row);
      else found.set(word, [row]);
    }
  }
  return [...found.keys()].sort().flatMap((word) => found.get(word) ?? []);
}
