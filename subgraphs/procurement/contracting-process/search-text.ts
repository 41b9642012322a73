/** Letters that are no base letter with an accent, and what people type for them. */
const foldings: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', þ: 'th' };

const SEARCHED = 4_000;

/** Text as it is searched: lower case, accents stripped, one space between words. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæđðłßþ]/g, (letter) => foldings[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

/** What a text search of a process looks through: the beginning of its texts. */
export const searchTextOf = (...texts: readonly (string | null)[]): string =>
  folded(
    texts
      .filter((text) => text !== null)
      .join(' ')
      .slice(0, SEARCHED),
  );
