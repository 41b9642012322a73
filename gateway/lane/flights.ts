/** What is on its way, and what was asked to set it off. */
interface Flying<T> {
  readonly key: string;
  flight: Promise<T> | null;
}

/** A power of two; some times as many as are usually on their way. */
const PLACES = 256;

/** Far apart for texts that differ in a number, and quick: FNV-1a. */
function placeOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (PLACES - 1);
}

/**
 * What is on its way, by the text that was asked. A map of the language would do, but for one thing: changed with every
 * request it makes a new table again and again, each held by the one before, and all they ever had in them is copied
 * along until the old space is collected. Here nothing points from what is over to what comes after it.
 */
export class Flights<T> {
  private readonly places: (Flying<T>[] | undefined)[] = [];

  /** The flight of that key, or a new one, which is forgotten when it is over. */
  join(key: string, start: () => Promise<T>, joined: () => void): Promise<T> {
    const place = (this.places[placeOf(key)] ??= []);
    for (const { key: other, flight } of place) {
      if (other !== key || !flight) continue;
      joined();
      return flight;
    }
    const flying: Flying<T> = { key, flight: null };
    const flight = start();
    flying.flight = flight;
    place.push(flying);
    const isOver = (): void => {
      flying.flight = null;
      const last = place.pop();
      const at = place.indexOf(flying);
      if (last && at >= 0) place[at] = last;
    };
    flight.then(isOver, isOver);
    return flight;
  }
}
