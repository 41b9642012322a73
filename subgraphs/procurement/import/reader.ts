import { Decimal as Exact } from 'decimal.js';
import { fitsAmount } from '../../../shared/scalars';
import { type Amount } from '../money/money';
import { type Span } from '../period/period';

import { type Departure } from './departure';
import { type Instant, readInstant } from './instant';
import { isCurrency } from './iso-codes';
import { below, type Fields, isFields, isGiven, kindOf } from './json';

const LINE = 700;
const TEXT = 16_000;
const QUOTED = 80;

/** A word of a closed list, or the word that stands in its place; both null when nothing is said. */
export interface Word<C> {
  readonly code: C | null;
  readonly word: string | null;
}

/**
 * Reads the fields of one JSON object leniently: what can be used is returned, what departs from the schema is noted
 * with its pointer, and never is a value thrown at that cannot be read.
 */
export class Reader {
  constructor(
    private readonly fields: Fields,
    readonly pointer: string,
    private readonly departures: Departure[],
  ) {}

  depart(key: string, rule: Departure['rule'], message: string): null {
    this.departures.push({ pointer: key === '' ? this.pointer : below(this.pointer, key), rule, message });
    return null;
  }

  has(key: string): boolean {
    return isGiven(this.fields[key]);
  }

  isList(key: string): boolean {
    return Array.isArray(this.fields[key]);
  }

  flag(key: string): boolean {
    return this.fields[key] === true;
  }

  require(...keys: readonly string[]): void {
    for (const key of keys) if (!this.has(key)) this.depart(key, 'REQUIRED_MISSING', `${key} is required.`);
  }

  object(key: string): Reader | null {
    const value = this.fields[key];
    if (isFields(value)) return new Reader(value, below(this.pointer, key), this.departures);
    return isGiven(value) ? this.mismatch(key, 'an object') : null;
  }

  objects(key: string): Reader[] {
    const value = this.fields[key];
    if (!Array.isArray(value)) {
      if (isGiven(value)) this.mismatch(key, 'a list');
      return [];
    }
    const at = below(this.pointer, key);
    return value.flatMap((entry: unknown, index) => {
      if (isFields(entry)) return [new Reader(entry, below(at, index), this.departures)];
      this.departures.push({
        pointer: below(at, index),
        rule: 'TYPE_MISMATCH',
        message: `Found ${kindOf(entry)}, expected an object.`,
      });
      return [];
    });
  }

  /** A line for people; null when empty. */
  line(key: string): string | null {
    return this.words(key, LINE);
  }

  /** A text of some length; null when empty. */
  text(key: string): string | null {
    return this.words(key, TEXT);
  }

  /** An id: text, or a number written out. */
  id(key: string): string | null {
    const value = this.fields[key];
    return typeof value === 'number' ? String(value) : this.cut(key, this.filled(key), LINE);
  }

  /** Codes of an open list: what is no text is left out. */
  codes(key: string): string[] {
    const value = this.fields[key];
    if (Array.isArray(value)) return value.filter((code): code is string => typeof code === 'string');
    if (typeof value !== 'string') return [];
    this.mismatch(key, 'a list');
    return [value];
  }

  /** A word of a closed list, given as its codes of OCDS. */
  word<C extends string>(key: string, list: Readonly<Record<C, unknown>>): Word<C> {
    const word = this.filled(key)?.slice(0, LINE) ?? null;
    if (word === null) return { code: null, word: null };
    const code = word.toUpperCase();
    if (Object.hasOwn(list, code)) {
      if (word !== code.toLowerCase()) this.depart(key, 'CODE_SPELLING', `Read as ${code.toLowerCase()}.`);
      return { code: code as C, word: null };
    }
    this.depart(key, 'CLOSED_CODE_UNKNOWN', `“${word.slice(0, QUOTED)}” is not in the closed list; kept as a word.`);
    return { code: null, word };
  }

  instant(key: string): Instant | null {
    const text = this.filled(key);
    if (text === null) return null;
    const read = readInstant(text);
    if (!read) return this.depart(key, 'DATE_UNREADABLE', 'Not a date of ISO 8601 from 1900 to 2199; left open.');
    const { instant, assumed } = read;
    if (assumed === 'DATE_WITHOUT_TIME') this.depart(key, assumed, 'Read as midnight UTC.');
    if (assumed === 'DATE_WITHOUT_ZONE') this.depart(key, assumed, 'Read as UTC.');
    return instant;
  }

  span(key: string): Span & { readonly endsOn: string | null } {
    const period = this.object(key);
    const [starts, ends] = [period?.instant('startDate') ?? null, period?.instant('endDate') ?? null];
    if (starts && ends && ends.at < starts.at) {
      this.depart(key, 'PERIOD_NEGATIVE', 'The end lies before the start; both are kept.');
    }
    return { startsAt: starts?.at ?? null, endsAt: ends?.at ?? null, endsOn: ends?.on ?? null };
  }

  count(key: string): number | null {
    const value = this.fields[key];
    if (!isGiven(value)) return null;
    if (value === '') return this.empty(key);
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > 2_147_483_647) {
      return this.mismatch(key, 'a whole number');
    }
    if (typeof value === 'string') this.mismatch(key, 'a number', 'read all the same');
    return number;
  }

  /** An exact number of at most four decimals. */
  amount(key: string): string | null {
    const value = this.fields[key];
    if (!isGiven(value)) return null;
    if (value === '') return this.empty(key);
    const digits = typeof value === 'string' ? value.trim() : value;
    const readable =
      typeof digits === 'number' ? Number.isFinite(digits) : /^-?\d{1,30}(\.\d{1,30})?$/.test(String(digits));
    if (!readable) return this.depart(key, 'AMOUNT_UNREADABLE', `Found ${kindOf(value)} that is no number; left open.`);
    if (typeof value === 'string') this.mismatch(key, 'a number', 'read all the same');
    const exact = new Exact(String(digits));
    const kept = exact.toDecimalPlaces(4);
    if (!fitsAmount(kept.toFixed()))
      return this.depart(key, 'AMOUNT_TOO_LARGE', 'Beyond what is kept exactly; left out.');
    if (!kept.eq(exact)) this.depart(key, 'AMOUNT_ROUNDED', 'More than four decimals; rounded to four.');
    if (kept.isNegative() && !kept.isZero()) this.depart(key, 'AMOUNT_NEGATIVE', 'Negative; kept.');
    return kept.toFixed();
  }

  money(key: string): Amount | null {
    const value = this.object(key);
    if (!value) return null;
    const amount = value.amount('amount');
    const written = value.filled('currency');
    if (amount === null) return null;
    if (written === null) return value.depart('currency', 'CURRENCY_MISSING', 'The amount has no currency; left out.');
    const currency = written.toUpperCase();
    if (!isCurrency(currency)) {
      return value.depart('currency', 'CURRENCY_UNKNOWN', 'Not a code of ISO 4217; the amount is left out.');
    }
    if (currency !== written) value.depart('currency', 'CODE_SPELLING', `Read as ${currency}.`);
    return { amount, currency };
  }

  /** Text where emptiness is a departure: it stands for a date, a code, an id. */
  private filled(key: string): string | null {
    const value = this.fields[key];
    if (!isGiven(value)) return null;
    if (typeof value !== 'string') return this.mismatch(key, 'text');
    const text = value.trim();
    return text === '' ? this.empty(key) : text;
  }

  private words(key: string, longest: number): string | null {
    const value = this.fields[key];
    if (!isGiven(value)) return null;
    if (typeof value === 'object') return this.mismatch(key, 'text');
    if (typeof value !== 'string') this.mismatch(key, 'text', 'written out');
    const text = (typeof value === 'string' ? value : JSON.stringify(value)).trim();
    return text === '' ? null : this.cut(key, text, longest);
  }

  private cut(key: string, text: string | null, longest: number): string | null {
    if (text === null || text.length <= longest) return text;
    this.depart(key, 'TEXT_CUT', `Longer than ${longest} characters; cut.`);
    return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  }

  private empty(key: string): null {
    return this.depart(key, 'EMPTY_VALUE', 'An empty text; left open.');
  }

  private mismatch(key: string, expected: string, outcome = 'left open'): null {
    return this.depart(key, 'TYPE_MISMATCH', `Found ${kindOf(this.fields[key])}, expected ${expected}; ${outcome}.`);
  }
}
