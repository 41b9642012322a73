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
