import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type z } from 'zod';
import { HubError } from '../../../shared/errors';
import { Header, isRow, Section, TableStart, Trailer, type Value } from './format';

/** What a backup holds, in its order; the last is given out only once the whole file is known to be whole. */
export type Entry =
  | { readonly section: Section }
  | { readonly table: TableStart; readonly line: number }
  | { readonly row: readonly Value[]; readonly line: number };

const LONGEST_LINE = 64 * 1024 * 1024;

interface Line {
  readonly number: number;
  readonly text: string;
  /** SHA-256 of every line before this one. */
  readonly sha256: () => string;
}

const unreadable = (file: string, line: number, why: string, cause?: unknown): HubError =>
  new HubError('BACKUP_UNREADABLE', `${file}, line ${line}: ${why}.`, { file, line }, cause);

async function* linesOf(file: string): AsyncGenerator<Line> {
  const gunzip = createGunzip();
  // Errors of the file reach the reader of gunzip; the promise itself is told of them as well.
  const reading = pipeline(createReadStream(file), gunzip).catch((failure: unknown) => failure);
  const hash = createHash('sha256');
  let number = 0;
  let rest = Buffer.alloc(0);
  try {
    for await (const chunk of gunzip) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      let start = 0;
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
        number++;
        yield { number, text: rest.toString('utf8', start, end), sha256: () => hash.copy().digest('hex') };
        hash.update(rest.subarray(start, end + 1));
        start = end + 1;
      }
      rest = rest.subarray(start);
      if (rest.length > LONGEST_LINE) throw unreadable(file, number + 1, 'no line of a backup is that long');
    }
  } catch (failure) {
    if (failure instanceof HubError) throw failure;
    const why = failure instanceof Error ? failure.message : String(failure);
    throw unreadable(file, number + 1, `cannot be unpacked (${why})`, failure);
  }
  await reading;
  if (rest.length > 0) throw unreadable(file, number + 1, 'breaks off in the middle');
}

/**
 * Reads a backup from its beginning to its end, a line at a time, and checks it on the way.
 * @throws HubError FILE_UNREADABLE, or BACKUP_UNREADABLE with the line that is not what it should be
 */
export async function* readBackup(file: string): AsyncGenerator<Entry> {
  await access(file, constants.R_OK).catch((cause: unknown) => {
    throw new HubError('FILE_UNREADABLE', `Cannot read ${file}.`, { file }, cause);
  });
  let announced: string[] | null = null;
  let expected = new Map<string, number>();
  let table: { name: string; columns: number; left: number } | null = null;
  let ended = false;
  for await (const { number, text, sha256 } of linesOf(file)) {
    const refuse = (why: string, cause?: unknown) => unreadable(file, number, why, cause);
    if (ended) throw refuse('stands after the end');
    let line: unknown;
    try {
      line = JSON.parse(text);
    } catch (cause) {
      throw refuse('is not JSON', cause);
    }
    const read = <T>(shape: z.ZodType<T>, what: string): T => {
      const parsed = shape.safeParse(line);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      throw refuse(`is no ${what}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, parsed.error);
    };
    if (announced === null) {
      announced = [...read(Header, 'header of a backup').subgraphs];
      continue;
    }
    if (table !== null && table.left > 0) {
      if (!isRow(line) || line.length !== table.columns) throw refuse(`is no row of ${table.name}`);
      table.left--;
      yield { row: line, line: number };
      continue;
    }
    const keys = typeof line === 'object' && line !== null ? Object.keys(line) : [];
    if (keys.includes('table')) {
      const start = read(TableStart, 'start of a table');
      const rows = expected.get(start.table);
      if (rows === undefined) throw refuse(`opens ${start.table}, which is not announced`);
      expected.delete(start.table);
      table = { name: start.table, columns: start.columns.length, left: rows };
      yield { table: start, line: number };
      continue;
    }
    const [missing] = expected.keys();
    if (missing !== undefined) throw refuse(`stands where ${missing} should begin`);
    if (keys.includes('subgraph')) {
      const section = read(Section, 'start of a subgraph');
      if (announced.shift() !== section.subgraph) throw refuse(`opens ${section.subgraph}, which is not announced`);
      expected = new Map(Object.entries(section.tables));
      table = null;
      yield { section };
      continue;
    }
    const trailer = read(Trailer, 'row, table, subgraph or end');
    if (announced.length > 0) throw refuse(`ends before ${announced.join(', ')}`);
    if (trailer.lines !== number - 1) throw refuse(`tells of ${trailer.lines} lines before it`);
    if (trailer.sha256 !== sha256()) throw refuse('has the checksum of another text: the file was changed');
    ended = true;
  }
  if (!ended) throw unreadable(file, 1, announced === null ? 'is empty' : 'the file has no end: it was cut');
}
