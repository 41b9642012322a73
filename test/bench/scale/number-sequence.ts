/** Numbers below 2^32 that look drawn by lot and are the same on every run: mulberry32 over the place of the row. */
export function drawn(place: number, salt: number): number {
  let state = (Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)) >>> 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return (state ^ (state >>> 14)) >>> 0;
}

/** One of some, by lot; the first of them come more often than the last. */
export function oneOfMany<T>(choices: readonly [T, ...T[]], place: number, salt: number): T {
  const lot = drawn(place, salt) / 2 ** 32;
  return choices[Math.floor(lot * lot * choices.length)] ?? choices[0];
}

export const numbered = (kind: string, number: number): string => `${kind}-${String(number).padStart(8, '0')}`;

const DAY = 86_400_000;
const START = Date.UTC(2010, 0, 1);

/** Day so many days after the first of January 2010, YYYY-MM-DD. */
export const dayOf = (days: number): string => new Date(START + days * DAY).toISOString().slice(0, 10);

/** 0, 1, … */
export function* upTo(count: number): Generator<number> {
  for (let number = 0; number < count; number += 1) yield number;
}

/** The rows each entry makes, one after another. */
export function* spread<T, R>(entries: Iterable<T>, make: (entry: T) => readonly R[]): Generator<R> {
  for (const entry of entries) yield* make(entry);
}
