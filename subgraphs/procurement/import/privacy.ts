import { createHash } from 'node:crypto';
import { type Fields, isFields } from './json';
import { isNaturalPerson } from './natural-person';

/** How often personal data of a kind was dropped. */
export type Dropped = Record<string, number>;

interface Cleaned {
  readonly document: Fields;
  readonly dropped: Dropped;
  /** Of the content that is left, whatever the order of its keys. */
  readonly digest: string;
}

const CONTACT = /^(additional)?contactPoints?$/i;
const OF_PARTY = /^(id|name.*|legalName.*|identifier|additionalIdentifiers|address|contactPoint|roles|details|uri)$/;
const CONTACT_POINT = 'contactPoint';

/** Fields that are personal wherever they stand, and what they are counted as. */
const personal: readonly (readonly [RegExp, string])[] = [
  [/^e-?mails?$/i, 'email'],
  [/^(tele)?phone(number)?s?$|^mobile$/i, 'telephone'],
  [/^fax(number)?$/i, 'fax'],
  [/^streetAddress/i, 'streetAddress'],
  [/^postalCode/i, 'postalCode'],
  [/^(persons|people|beneficialOwners)$/i, 'personRecord'],
];

/** Personal data within texts: what it is counted as, and what stands in its place. */
const withinText: readonly (readonly [RegExp, string, string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, 'emailInText', '[e-mail]'],
  [/\b(?:CNP|IDNP)\b[\s.:]*\d{13}\b/gi, 'personIdentifierInText', '[personal number]'],
  [
    /(?:\+\d|\b(?:tel|telefon|telephone|phone|tlf|mobil|mobile|gsm|fax)\b[\s.:]*[+(]?\d)[\d\s()./-]{6,}\d/gi,
    'telephoneInText',
    '[telephone]',
  ],
];
const MAY_HOLD_PERSONAL = /@|\+\d|cnp|idnp|tel|phone|tlf|mobil|gsm|fax/i;

const kindsByKey = new Map<string, string | null>();

/** What a field is counted as when it is personal wherever it stands; null when it is not. */
function kindOfKey(key: string): string | null {
  const known = kindsByKey.get(key);
  if (known !== undefined) return known;
  const kind = CONTACT.test(key) ? CONTACT_POINT : (personal.find(([name]) => name.test(key))?.[1] ?? null);
  // Bounded: keys may be ids in a file that holds maps.
  if (kindsByKey.size < 10_000) kindsByKey.set(key, kind);
  return kind;
}

const isSaid = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');

/** The border of an import: nothing personal passes it, and what is dropped is counted by kind, never kept. */
class Border {
  readonly dropped: Dropped = {};
  private readonly pseudonyms = new Map<unknown, string>();
  private readonly persons = new Set<unknown>();
  private readonly names = new Set<string>();
  private seen = 0;

  private drop(kind: string, times = 1): void {
    if (times > 0) this.dropped[kind] = (this.dropped[kind] ?? 0) + times;
  }

  /** Notes the natural persons first, so that whatever refers to them is known as well. */
  meet(value: unknown): void {
    if (Array.isArray(value)) for (const entry of value) this.meet(entry);
    if (!isFields(value)) return;
    if (isNaturalPerson(value)) {
      if (value.id !== undefined) this.persons.add(value.id);
      for (const name of namesOf(value)) if (name.length > 4) this.names.add(name);
    }
    for (const key in value) this.meet(value[key]);
  }

  /** Gives those met numbers that hold within the document: by their ids, so that the order of keys does not matter. */
  number(): void {
    const ids = [...this.persons].sort((one, other) => (String(one) < String(other) ? -1 : 1));
    ids.forEach((id, index) => this.pseudonyms.set(id, `person-${index + 1}`));
  }

  clean(value: unknown): unknown {
    if (typeof value === 'string') return this.cleanText(value);
    if (Array.isArray(value)) return value.map((entry) => this.clean(entry));
    if (!isFields(value)) return value;
    return isNaturalPerson(value) || this.refersToPerson(value) ? this.cleanPerson(value) : this.cleanFields(value);
  }

  private cleanFields(fields: Fields): Fields {
    const kept: Record<string, unknown> = {};
    for (const key of Object.keys(fields).sort()) {
      // Set on an object it is no key: what lies in it would be read as fields, and be in no digest.
      if (key === '__proto__') continue;
      const value = fields[key];
      const kind = kindOfKey(key);
      if (kind === null) kept[key] = this.clean(value);
      else if (kind === CONTACT_POINT) this.dropContact(value);
      else if (Array.isArray(value)) this.drop(kind, value.length);
      else if (isSaid(value)) this.drop(kind);
    }
    return kept;
  }

  /** A natural person is left with its roles and a number that holds within the document only. */
  private cleanPerson(person: Fields): Fields {
    this.drop('personName', namesOf(person).length > 0 ? 1 : 0);
    this.drop('personIdentifier', identifiersOf(person).length);
    // What lies within is cleaned as well, so that contacts and addresses are counted, and then let go.
    this.cleanFields({ address: person.address, contactPoint: person.contactPoint });
    const id = this.pseudonyms.get(person.id) ?? `unnumbered-person-${(this.seen += 1)}`;
    return { id, isPerson: true, ...(person.roles === undefined ? {} : { roles: person.roles }) };
  }

  /** A reference says who is meant and nothing else; an item that happens to have the same id says more. */
  private refersToPerson(fields: Fields): boolean {
    return this.pseudonyms.has(fields.id) && Object.keys(fields).every((key) => OF_PARTY.test(key));
  }

  private dropContact(contact: unknown): void {
    if (Array.isArray(contact)) for (const one of contact) this.dropContact(one);
    if (!isFields(contact)) return;
    for (const [key, value] of Object.entries(contact)) {
      if (!isSaid(value)) continue;
      this.drop(kindOfKey(key) ?? (/^name/i.test(key) ? 'contactName' : 'contactOther'));
    }
  }

  private cleanText(text: string): string {
    let cleaned = text;
    for (const name of this.names) cleaned = cleaned.replaceAll(name, '[person]');
    if (!MAY_HOLD_PERSONAL.test(cleaned)) return cleaned;
    for (const [pattern, kind, replacement] of withinText) {
      cleaned = cleaned.replace(pattern, () => {
        this.drop(kind);
        return replacement;
      });
    }
    return cleaned;
  }
}

const namesOf = (person: Fields): string[] => {
  const identifier = isFields(person.identifier) ? person.identifier : {};
  return [...Object.entries(person), ...Object.entries(identifier)]
    .filter(([key]) => /^(name|legalName)/i.test(key))
    .flatMap(([, value]) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
};

const identifiersOf = (person: Fields): unknown[] =>
  [
    person.identifier,
    ...(Array.isArray(person.additionalIdentifiers) ? (person.additionalIdentifiers as unknown[]) : []),
  ].filter((identifier) => isFields(identifier) && isSaid(identifier.id));

/** A document without personal data. Its versioned history is never read, and left out whole. */
export function withoutPersonalData({ versionedRelease: _history, ...document }: Fields): Cleaned {
  const border = new Border();
  border.meet(document);
  border.number();
  const cleaned = border.clean(document) as Fields;
  return { document: cleaned, dropped: border.dropped, digest: digestOf(cleaned) };
}

/** Digest of content that was cleaned: its keys are in order already. */
export const digestOf = (cleaned: unknown): string =>
  createHash('sha256').update(JSON.stringify(cleaned)).digest('base64url');
