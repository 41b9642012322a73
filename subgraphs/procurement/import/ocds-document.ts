import { isUtf8 } from 'node:buffer';
import { type Departure } from './departure';
import { below, type Fields, isFields } from './json';
import { type Place } from './json-splitter';
import { whereJsonStops } from './json-stop';
import { type Dropped, withoutPersonalData } from './privacy';

/** A release without personal data. */
export interface CleanRelease {
  readonly fields: Fields;
  readonly digest: string;
}

/** A release, and where in the file it stands. */
export interface PublishedRelease {
  readonly pointer: string;
  readonly release: CleanRelease;
}

/** A release or record as it is handed to the mapping: what is personal is gone. */
export interface OcdsDocument {
  readonly kind: 'document';
  readonly pointer: string;
  readonly isRecord: boolean;
  /** As the record states it; a release states its own. */
  readonly ocid: unknown;
  readonly compiled: CleanRelease | null;
  /** The release itself, or those embedded in the record; links to releases elsewhere are left out. */
  readonly releases: readonly PublishedRelease[];
  readonly departures: readonly Departure[];
  readonly dropped: Dropped;
  /** Bytes it came from. */
  readonly size: number;
}

/** Something that cannot be read; nothing of it is stored. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly departure: Departure;
}

export type Found = OcdsDocument | Refusal;

export const refusal = (pointer: string, rule: Departure['rule'], message: string): Refusal => ({
  kind: 'refusal',
  departure: { pointer, rule, message },
});

/** A place for people: byte, line and column. */
const written = (offset: number, line: number, column: number): string =>
  `at byte ${String(offset)}, line ${String(line)}, column ${String(column)}`;

/**
 * Why and where parsing stopped. The message of JSON.parse is not passed on: it quotes the text, personal data and all,
 * and often says no place.
 */
async function unparsed(pointer: string, text: string, { offset, line }: Place): Promise<Refusal> {
  const stopped = await whereJsonStops(text);
  const before = text.slice(0, stopped);
  const column = before.length - before.lastIndexOf('\n');
  const where = written(offset + Buffer.byteLength(before), line + before.split('\n').length - 1, column);
  return stopped > 0 && stopped >= text.trimEnd().length
    ? refusal(pointer, 'DOCUMENT_TRUNCATED', `Ends ${where}, before it is complete; refused.`)
    : refusal(pointer, 'DOCUMENT_UNREADABLE', `Not JSON ${where}; refused.`);
}

function add(dropped: Dropped, more: Dropped): void {
  for (const [kind, count] of Object.entries(more)) dropped[kind] = (dropped[kind] ?? 0) + count;
}

const looksLikeRecord = (value: Fields): boolean =>
  'compiledRelease' in value || 'versionedRelease' in value || 'releases' in value;

const isLink = (release: Fields): boolean => 'url' in release && !('ocid' in release);

/** Takes a parsed release or record apart, and everything personal out of it. */
function documentFrom(value: Fields, isRecord: boolean, pointer: string, size: number, departures: Departure[]): Found {
  const dropped: Dropped = {};
  const cleanRelease = (fields: Fields): CleanRelease => {
    const cleaned = withoutPersonalData(fields);
    add(dropped, cleaned.dropped);
    return { fields: cleaned.document, digest: cleaned.digest };
  };
  const shared = { kind: 'document' as const, pointer, isRecord, ocid: value.ocid, departures, dropped, size };
  if (!isRecord) return { ...shared, compiled: null, releases: [{ pointer, release: cleanRelease(value) }] };
  const { compiledRelease, releases } = value;
  const compiled = isFields(compiledRelease) ? cleanRelease(compiledRelease) : null;
  const embedded = (Array.isArray(releases) ? (releases as unknown[]) : []).flatMap((release, index) =>
    isFields(release) && !isLink(release)
      ? [{ pointer: below(below(pointer, 'releases'), index), release: cleanRelease(release) }]
      : [],
  );
  if (!compiled && embedded.length === 0) {
    return refusal(pointer, 'RECORD_EMPTY', 'Neither a compiled release nor embedded releases; refused.');
  }
  return { ...shared, compiled, releases: embedded };
}

/** Parses the bytes of one release or record; which of them it is shows by its keys, unless its list says so. */
export async function parseDocument(bytes: Buffer, pointer: string, place: Place, ofRecords = false): Promise<Found> {
  const departures: Departure[] = [];
  if (!isUtf8(bytes)) {
    departures.push({ pointer, rule: 'TEXT_ENCODING', message: 'Not UTF-8 throughout; what is not was replaced.' });
  }
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unparsed(pointer, text, place);
  }
  if (!isFields(value)) {
    return refusal(pointer, 'SHAPE_UNKNOWN', `No object ${written(place.offset, place.line, 1)}; refused.`);
  }
  try {
    return documentFrom(value, ofRecords || looksLikeRecord(value), pointer, bytes.length, departures);
  } catch (cause) {
    // The stack ran out: no release is nested as deep as that.
    if (cause instanceof RangeError) return refusal(pointer, 'DOCUMENT_UNREADABLE', 'Nested too deeply; refused.');
    throw cause;
  }
}
