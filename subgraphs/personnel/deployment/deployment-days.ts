const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Days from one date to another, both counted. */
export const daysOf = (startsOn: string, endsOn: string): number => (at(endsOn) - at(startsOn)) / DAY + 1;

/** How the days of a stay spread over calendar quarters (`2015-Q3`). */
export function daysByQuarter(startsOn: string, endsOn: string): { quarter: string; days: number }[] {
  const spread: { quarter: string; days: number }[] = [];
  for (let from = startsOn; from <= endsOn;) {
    const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
    const quarter = Math.ceil(month / 3);
    const last = new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10);
    const until = endsOn < last ? endsOn : last;
    spread.push({ quarter: `${year}-Q${quarter}`, days: daysOf(from, until) });
    from = new Date(at(until) + DAY).toISOString().slice(0, 10);
  }
  return spread;
}
