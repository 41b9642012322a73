const DAY = 86_400_000;
/** A block has as many of those a level below. Fewer would be fewer rows for a long stay, and more branches for a page. */
const TIMES = 4;
/** The longest block has 4^8 days, 179 years. */
const LEVELS = 9;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** The blocks a day (YYYY-MM-DD) lies in: of one day, of four, of sixteen, … */
export const blocksAt = (date: string): string[] =>
  Array.from({ length: LEVELS }, (_, level) => `${level}:${Math.floor(dayNumber(date) / TIMES ** level)}`);

/**
 * The fewest blocks that make up the days from one to another, both counted: at most six of a length, below the longest.
 * A day lies in exactly one of them, or in none; none when either is no date, or they come in the wrong order.
 */
export function blocksOver(startsOn: string, endsOn: string): string[] {
  const blocks: string[] = [];
  const last = dayNumber(endsOn);
  for (let day = dayNumber(startsOn); day <= last;) {
    let level = 0;
    const fits = (length: number): boolean => day % length === 0 && day + length - 1 <= last;
    while (level + 1 < LEVELS && fits(TIMES ** (level + 1))) level += 1;
    blocks.push(`${level}:${day / TIMES ** level}`);
    day += TIMES ** level;
  }
  return blocks;
}
