export type Env = Readonly<Record<string, string | undefined>>;

/** A URL without its password, for messages. */
export const withoutSecret = (url: string): string => url.replace(/\/\/([^:@/]*):.*@/, '//$1:***@');

/** A value as it was given, quoted; a password in it is not repeated. */
const shown = (text: string): string => JSON.stringify(withoutSecret(text));

/** Reads settings one by one and remembers every problem, so that a start fails once and says everything. */
export class EnvReader {
  private readonly found = new Set<string>();

  constructor(private readonly env: Env) {}

  /** Each problem once, however often its setting was read. */
  get problems(): readonly string[] {
    return [...this.found];
  }

  problem(text: string): void {
    this.found.add(text);
  }

  text(name: string, fallback: string): string {
    return this.optional(name) ?? fallback;
  }

  optional(name: string): string | null {
    const text = this.env[name]?.trim() ?? '';
    return text === '' ? null : text;
  }

  /** Names separated by commas; the word `none` is the empty list. */
  list(name: string, fallback: string): string[] {
    const names = this.text(name, fallback)
      .split(',')
      .map((entry) => entry.trim());
    return names.filter((entry) => entry !== '' && entry !== 'none');
  }

  /** A whole number within bounds, both included. */
  number(name: string, fallback: number, [least, most]: readonly [number, number]): number {
    const text = this.optional(name);
    if (text === null) return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.problem(`${name} is ${shown(text)}, but must be a whole number from ${least} to ${most}`);
    return fallback;
  }

  /** A TCP port; 0 lets the system choose. */
  port(name: string, fallback: number): number {
    return this.number(name, fallback, [0, 65535]);
  }

  choice<const C extends string>(name: string, choices: readonly [C, ...C[]], fallback: C): C {
    const text = this.optional(name);
    if (text === null) return fallback;
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined) return chosen;
    this.problem(`${name} is ${shown(text)}, but must be one of ${choices.join(', ')}`);
    return fallback;
  }

  /** `name=url,name=url`: the URLs by name, none when absent. */
  urls(name: string): ReadonlyMap<string, string> {
    return this.byName(name, 'http://…', (url) => (/^https?:/.test(url) && URL.canParse(url) ? url : null));
  }

  /** `name=number,name=number`: whole numbers within bounds by name, none when absent. */
  numbers(name: string, [least, most]: readonly [number, number]): ReadonlyMap<string, number> {
    return this.byName(name, `a whole number from ${least} to ${most}`, (text) => {
      const value = Number(text);
      return Number.isInteger(value) && value >= least && value <= most ? value : null;
    });
  }

  private byName<T>(name: string, wanted: string, read: (text: string) => T | null): ReadonlyMap<string, T> {
    const entries = (this.optional(name) ?? '').split(',').filter((entry) => entry.trim() !== '');
    return new Map(
      entries.flatMap((entry) => {
        const [key = '', text = ''] = entry.split(/=(.*)/s).map((part) => part.trim());
        const value = key === '' || text === '' ? null : read(text);
        if (value !== null) return [[key, value] as const];
        this.problem(`${name} holds ${shown(entry)}, but wants name=${wanted}`);
        return [];
      }),
    );
  }
}
