/** Letters that are no base letter with an accent, and what people type for them. */
const foldings: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', þ: 'th' };

const SEARCHED = 4_000;

/** Without accents; most texts have none. */
const unaccented = (text: string): string =>
  /^[\0-\x7f]*$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øæđðłßþ]/g, (letter) => foldings[letter] ?? letter);

/** Text as it is searched: lower case, accents stripped, one space between words. */
export const folded = (text: string): string => unaccented(text.toLowerCase()).replace(/\s+/g, ' ').trim();

const LONGEST_WORD = 60;
const cut = (word: string): string =>
  word.length <= LONGEST_WORD ? word : Array.from(word).slice(0, LONGEST_WORD).join('');

/** Nothing in it that would be split or taken off: most words, once they are folded. */
const PLAIN = /^[a-z0-9]+$/;

/** Words of a folded text as they stand between spaces, without the punctuation around them. */
const spaced = (text: string): string[] =>
  text
    .split(' ')
    .map((word) => (PLAIN.test(word) ? word : word.replace(/^\p{P}+|\p{P}+$/gu, '')))
    .filter((word) => word !== '');

/** Words a text is found by: as they stand, and the parts between their hyphens, dots and the like. */
export function wordsIn(searchText: string): string[] {
  const words = new Set<string>();
  for (const word of spaced(searchText)) {
    words.add(cut(word));
    if (!PLAIN.test(word)) for (const part of word.split(/\p{P}+/u)) if (part !== '') words.add(cut(part));
  }
  return [...words];
}

/** What a text search of a process looks through: the words of the beginning of its texts, each between two spaces. */
export function searchTextOf(...texts: readonly (string | null)[]): string {
  const said = texts.filter((text) => text !== null).join(' ');
  return ` ${wordsIn(folded(said.slice(0, SEARCHED))).join(' ')} `;
}

/** The words of such a text. */
export const wordsOf = (searchText: string): string[] => searchText.split(' ').filter((word) => word !== '');

/** Beginnings of words that a search asks for, all of them. */
export const wordsAsked = (text: string): string[] => [...new Set(spaced(folded(text)).map(cut))];

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
