import { HubError } from '../errors';

export type Env = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and remembers every problem, so that a start fails once and says everything. */
class EnvReader {
  readonly problems: string[] = [];

  constructor(private readonly env: Env) {}

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
    this.problems.push(`${name} is ${JSON.stringify(text)}, but must be a whole number from ${least} to ${most}`);
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
    this.problems.push(`${name} is ${JSON.stringify(text)}, but must be one of ${choices.join(', ')}`);
    return fallback;
  }

  /** Where a database is: `sqlite:<file>`, `sqlite::memory:`, `mysql://…` or `mariadb://…`. */
  database(name: string, fallback: string): string {
    const text = this.optional(name) ?? fallback;
    const server = /^(mysql|mariadb):\/\/[^/]+\/[^/?]+/.test(text) && URL.canParse(text);
    if (server || /^sqlite:.+/.test(text)) return text;
    this.problems.push(`${name} must be sqlite:<file>, or mysql://<user>@<host>/<database>`);
    return fallback;
  }

  /** `name=url,name=url`: the URLs by name, none when absent. */
  urls(name: string): ReadonlyMap<string, string> {
    const entries = (this.optional(name) ?? '').split(',').filter((entry) => entry.trim() !== '');
    return new Map(
      entries.map((entry) => {
        const [key = '', url = ''] = entry.split(/=(.*)/s).map((part) => part.trim());
        if (key === '' || !/^https?:/.test(url) || !URL.canParse(url)) {
          this.problems.push(`${name} holds ${JSON.stringify(entry)}, but wants name=http://…`);
        }
        return [key, url];
      }),
    );
  }
}

/**
 * Parses settings; pure.
 * @throws HubError BAD_CONFIGURATION that lists every problem
 */
export function readEnv<C extends object>(env: Env, read: (reader: EnvReader) => C): Readonly<C> {
  const reader = new EnvReader(env);
  const config = read(reader);
  if (reader.problems.length > 0) {
    throw new HubError('BAD_CONFIGURATION', `Cannot start: ${reader.problems.join('; ')}.`, {
      problems: reader.problems,
    });
  }
  return Object.freeze(config);
}
