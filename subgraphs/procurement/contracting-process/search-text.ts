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

/** What a text search of a process looks through: the beginning of its texts. */
export const searchTextOf = (...texts: readonly (string | null)[]): string =>
  folded(
    texts
      .filter((text) => text !== null)
      .join(' ')
      .slice(0, SEARCHED),
  );

const LONGEST_WORD = 60;
const cut = (word: string): string => Array.from(word).slice(0, LONGEST_WORD).join('');

/** Words of a folded text as they stand between spaces, without the punctuation around them. */
const spaced = (text: string): string[] =>
  text
    .split(' ')
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((word) => word !== '');

/** Words a text is found by: as they stand, and the parts between their hyphens, dots and the like. */
export const wordsIn = (searchText: string): string[] => [
  ...new Set(
    spaced(searchText).flatMap((word) => [word, ...word.split(/\p{P}+/u)].filter((part) => part !== '').map(cut)),
  ),
];

/** Beginnings of words that a search asks for, all of them. */
export const wordsAsked = (text: string): string[] => [...new Set(spaced(folded(text)).map(cut))];

/** The words of a process as rows. */
export const wordRowsOf = ({
  id,
  searchText,
  publishedOn,
}: {
  readonly id: string;
  readonly searchText: string;
  readonly publishedOn: string | null;
}) => wordsIn(searchText).map((word) => ({ processId: id, word, publishedOn }));
