/** Letters that are no base letter with an accent, and what people type for them. */
const foldings: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', þ: 'th' };

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

/** Beginnings of words that a search asks for, all of them. */
export const wordsAsked = (text: string): string[] => [...new Set(spaced(folded(text)).map(cut))];
