import { idOf } from '../../../shared/ids';
import { type ImportIssueRow } from '../import-issue/import-issue.entity';
import { severityOf, type Departure } from './departure';
import { type MappedDocument } from './ocds.mapping';
import { type ReadPart } from './reading';
import { type BatchResult } from './run-tally';

/** A mapped document and the file it came from. */
export interface FiledDocument {
  readonly file: string;
  readonly document: MappedDocument;
}

/** A document that was refused. */
export interface FiledRefusal {
  readonly file: string;
  readonly departure: Departure;
}

/** Documents of the first transaction of an import. */
export const FIRST_BATCH = 1_000;

/**
 * Documents of the next transaction, twice as many up to a bound: the larger the database, the more of its pages every
 * transaction writes anew, however little it brings. What is undone with it bounds how much it may bring.
 */
export const nextBatch = (size: number): number => Math.min(2 * size, 4_000);

/** Bytes of the file after which a transaction ends, however few its documents: until then they may have to be read again. */
const LARGEST = 16 * 1024 * 1024;

/** Whether batches together are as much as one transaction takes. */
export function fill(batches: readonly Size[], size: number): boolean {
  const sum = (of: keyof Size): number => batches.reduce((all, one) => all + one[of], 0);
  return Math.max(sum('entries'), sum('files')) >= size || sum('bytes') >= LARGEST;
}

/** How much a batch is. */
export interface Size {
  readonly entries: number;
  readonly files: number;
  readonly bytes: number;
}

/** Whole documents that are written at once. */
export class ImportBatch {
  readonly documents: FiledDocument[] = [];
  readonly refusals: FiledRefusal[] = [];
  /** Files that were read to their end: refusals of an earlier run that did not come again are over. */
  readonly finished: string[] = [];

  /** What was read. */
  static of({ entries, finished }: ReadPart): ImportBatch {
    const batch = new ImportBatch();
    for (const { file, found } of entries) {
      if (found.kind === 'refusal') batch.refusals.push({ file, departure: found.departure });
      else batch.documents.push({ file, document: found });
    }
    batch.finished.push(...finished);
    return batch;
  }

  get size(): Size {
    const bytes = this.documents.reduce((sum, { document }) => sum + document.size, 0);
    return { entries: this.documents.length + this.refusals.length, files: this.finished.length, bytes };
  }

  /** What is left when the last document turns out to be one to refuse. */
  withoutDocuments(refused: FiledRefusal): ImportBatch {
    const rest = new ImportBatch();
    rest.refusals.push(...this.refusals, refused);
    rest.finished.push(...this.finished);
    return rest;
  }

  /** The same in two batches, in order; whatever is no document comes last. */
  halves(): [ImportBatch, ImportBatch] {
    const [first, second] = [new ImportBatch(), new ImportBatch()];
    const middle = Math.ceil(this.documents.length / 2);
    this.documents.forEach((filed, index) => (index < middle ? first : second).documents.push(filed));
    second.refusals.push(...this.refusals);
    second.finished.push(...this.finished);
    return [first, second];
  }
}

/** Version of the reading: when it changes, documents that were known are read anew. */
const READING = '2';

/** Where a document stands: the same place in the same file about the same process. */
export const documentIdOf = ({ file, document }: FiledDocument): string =>
  idOf('ImportDocument', file, document.pointer, document.ocid);

/** What a document says: the same content is the same document, whichever file brings it. */
export const contentOf = ({ document }: FiledDocument): string => `${READING}.${document.digest}`;

const LINE = 700;
const CODE = 190;

const issueRow = (file: string, ocid: string, departure: Departure) => {
  const pointer = departure.pointer.slice(0, LINE);
  return {
    id: idOf('ImportIssue', file, ocid, pointer, departure.rule),
    file: file.slice(-CODE),
    pointer,
    rule: departure.rule,
    severity: severityOf[departure.rule],
    message: departure.message.slice(0, LINE),
  };
};

/** What a document departs in, as rows. */
export const issuesOf = (filed: FiledDocument, runId: string): ImportIssueRow[] =>
  filed.document.departures.map((departure) => ({
    ...issueRow(filed.file, filed.document.ocid, departure),
    processId: filed.document.process.id,
    documentId: documentIdOf(filed),
    runId,
  }));

/** A refusal as a row: about no process, since nothing of it was stored. */
export const refusalRow = ({ file, departure }: FiledRefusal, runId: string): ImportIssueRow => ({
  ...issueRow(file, '', departure),
  processId: null,
  documentId: null,
  runId,
});

/** What storing a batch does when so many of its documents are new. */
export const resultOf = (batch: ImportBatch, fresh: readonly FiledDocument[]): BatchResult => ({
  stored: fresh.map(({ document }) => document.dropped),
  unchanged: batch.documents.length - fresh.length,
  refused: batch.refusals.length,
});

/** Results of batches as one. */
export const together = (results: readonly BatchResult[]): BatchResult => ({
  stored: results.flatMap(({ stored }) => stored),
  unchanged: results.reduce((sum, { unchanged }) => sum + unchanged, 0),
  refused: results.reduce((sum, { refused }) => sum + refused, 0),
});
