import sql from 'sql-template-tag';
import { type DataSource, type EntityManager } from 'typeorm';
import { inTransaction, isOneOf, keepingRollups, run } from '../../../shared/database';
import { ContractingProcessRow } from '../contracting-process/contracting-process.entity';
import { ImportIssueRow } from '../import-issue/import-issue.entity';
import { ImportDocumentRow, ImportRunDroppedRow, ImportRunRow } from '../import-run/import-run.entity';
import { deleteCounted, replaceRows, rowsWith } from './bulk-rows';
import { type Departure } from './departure';
import {
  contentOf,
  documentIdOf,
  type FiledDocument,
  fill,
  ImportBatch,
  issuesOf,
  refusalRow,
  resultOf,
  together,
} from './import-batch';
import { ProcessStore } from './process.store';
import { type Reading } from './reading';
import { refusedValue } from './refused-value';
import { type BatchResult, type RunTally } from './run-tally';

/** Writes what an OCDS import brings: whole documents with their issues, many in one transaction. */
export class OcdsStore {
  private hasWritten = false;
  /** Refusals of files that are not at their end yet. */
  private readonly said = new Map<string, Set<string>>();

  constructor(
    private readonly db: DataSource,
    private readonly tally: RunTally,
    private readonly projectId: string | null,
  ) {}

  /**
   * Stores what is read next, as much as one transaction takes; once this returns it is kept. When the database refuses
   * a value, all of it is stored in parts, so that only the document it belongs to is refused.
   * @returns the file it came to, empty where none was named; null when nothing was left to read
   */
  async storeNext(readings: AsyncIterator<Reading>, size: number): Promise<string | null> {
    const first = await this.read(readings);
    if (!first) return null;
    let begun: ImportBatch | null = first.batch();
    if (await this.pass(begun)) return first.file;
    const taken = [first];
    try {
      await this.storeAll(async (place) => {
        if (begun) {
          const batch = begun;
          begun = null;
          return batch;
        }
        const known = taken[place];
        if (known) return known.batch();
        const next = fill(
          taken.map((one) => one.size),
          size,
        )
          ? null
          : await this.read(readings);
        if (next) taken.push(next);
        return next?.batch() ?? null;
      });
    } catch (cause) {
      if (refusedValue(cause) === null) throw cause;
      for (const { batch } of taken) await this.storeApart(batch());
    }
    return taken.reduce((file, one) => one.file || file, '');
  }

  /** What is read next. Its documents are made once more only when they have to be written again. */
  private async read(readings: AsyncIterator<Reading>) {
    const next = await readings.next();
    if (next.done) return null;
    const reading = next.value;
    let fresh: ImportBatch | null = ImportBatch.of(reading());
    const { documents, refusals, finished, size } = fresh;
    for (const { file, departure } of refusals) this.tally.remark(file, [departure]);
    for (const { file, document } of documents) {
      this.tally.remark(file, document.departures);
      this.tally.drop(document.dropped);
    }
    const file = [...finished, ...[...documents, ...refusals].map((filed) => filed.file)].at(-1) ?? '';
    const batch = (): ImportBatch => {
      const made = fresh ?? ImportBatch.of(reading());
      fresh = null;
      return made;
    };
    return { size, file, batch };
  }

  private async storeApart(batch: ImportBatch): Promise<void> {
    if (await this.pass(batch)) return;
    try {
      await this.storeAll(async (place) => (place === 0 ? batch : null));
    } catch (cause) {
      const code = refusedValue(cause);
      const [first] = batch.documents;
      if (code === null || !first) throw cause;
      if (batch.documents.length > 1) for (const half of batch.halves()) await this.storeApart(half);
      else await this.refuse(first, code, batch);
    }
  }

  private async refuse({ file, document }: FiledDocument, code: string, batch: ImportBatch): Promise<void> {
    const message = `The database does not take one of its values (${code}); refused.`;
    const departure: Departure = { pointer: document.pointer, rule: 'DOCUMENT_UNSTORABLE', message };
    this.tally.remark(file, [departure]);
    await this.storeApart(batch.withoutDocuments({ file, departure }));
  }

  /**
   * Stores batches in one transaction, each of them gone before the next is made.
   * @param batchAt the batch at a place, asked again for places before when the transaction is run again; null is the end
   */
  private async storeAll(batchAt: (place: number) => Promise<ImportBatch | null>): Promise<void> {
    const [results, finished] = [[] as BatchResult[], [] as string[]];
    await this.transaction(async (db) => {
      // Written first: SQLite then lets no other writer in between what is read and what is written.
      await this.writeRun(db, null);
      const [processes, written] = [new ProcessStore(db, this.projectId), new Set<string>()];
      [results.length, finished.length] = [0, 0];
      for (let [place, batch] = [0, await batchAt(0)]; batch; batch = await batchAt(++place)) {
        results.push(await this.write(db, batch, processes, written));
        finished.push(...batch.finished);
      }
      await processes.finish();
      await this.writeRun(db, null, together(results));
    });
    this.hasWritten = true;
    this.settle(results, finished);
  }

  private settle(results: readonly BatchResult[], finished: readonly string[]): void {
    for (const result of results) this.tally.count(result);
    for (const file of finished) this.said.delete(file);
  }

  /** What brings nothing new writes nothing, but for links to a project it was not linked to. */
  private async pass(batch: ImportBatch): Promise<boolean> {
    const { come, gone } = await this.refusalsOf(batch);
    if (come.length + gone.length + (await this.freshOf(batch)).length > 0) return false;
    const rows = await this.unlinked(batch, []);
    if (rows.length > 0) await this.transaction((db) => this.link(db, rows));
    this.settle([resultOf(batch, [])], batch.finished);
    return true;
  }

  /** @param written contents the transaction has brought, added to by this */
  private async write(
    db: EntityManager,
    batch: ImportBatch,
    processes: ProcessStore,
    written: Set<string>,
  ): Promise<BatchResult> {
    const fresh = (await this.freshOf(batch)).filter((filed) => !written.has(contentOf(filed)));
    for (const filed of fresh) written.add(contentOf(filed));
    const { come, gone } = await this.refusalsOf(batch);
    await this.link(db, await this.unlinked(batch, fresh));
    await processes.write(fresh.map(({ document }) => document));
    await this.writeDocuments(db, fresh);
    await deleteCounted(db, ImportIssueRow, 'id', gone);
    await replaceRows(db, ImportIssueRow, come);
    return resultOf(batch, fresh);
  }

  /** Closes the run, if it left a trace. */
  async finish(): Promise<void> {
    if (this.hasWritten) await this.transaction((transaction) => this.writeRun(transaction, new Date().toISOString()));
  }

  /** Sums that every import writes are few: imports at the same time meet on them again and again. */
  private transaction(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    return inTransaction(this.db, work, 20);
  }

  private async writeRun(db: EntityManager, finishedAt: string | null, coming?: BatchResult): Promise<void> {
    await replaceRows(db, ImportRunRow, [this.tally.row(finishedAt, coming)]);
    await replaceRows(db, ImportRunDroppedRow, this.tally.droppedRows(coming));
  }

  /** Documents whose content is not known yet, each content once. Read beside the transaction: it holds what it reads. */
  private async freshOf({ documents }: ImportBatch): Promise<FiledDocument[]> {
    // Of two that say the same, the first: a map keeps the last.
    const contents = new Map([...documents].reverse().map((filed) => [contentOf(filed), filed]));
    const known = await rowsWith(this.db.manager, ImportDocumentRow, 'digest', [...contents.keys()]);
    for (const { digest } of known) contents.delete(digest);
    return [...contents.values()].reverse();
  }

  /** Refusals that are new, and those of files that no longer deserve them. */
  private async refusalsOf({ refusals, finished }: ImportBatch): Promise<{ come: ImportIssueRow[]; gone: string[] }> {
    const said = new Map(refusals.map((filed) => refusalRow(filed, this.tally.id)).map((row) => [row.id, row]));
    for (const { file } of refusals) if (!this.said.has(file)) this.said.set(file, new Set());
    for (const { id, file } of said.values()) this.said.get(file)?.add(id);
    const files = [...new Set([...finished, ...refusals.map(({ file }) => file)])];
    const known = (await rowsWith(this.db.manager, ImportIssueRow, 'file', files)).filter(
      (row) => row.documentId === null,
    );
    const ended = new Set(finished);
    const gone = known.filter(({ id, file }) => ended.has(file) && !this.said.get(file)?.has(id)).map(({ id }) => id);
    for (const { id, message } of known) if (said.get(id)?.message === message) said.delete(id);
    return { come: [...said.values()], gone };
  }

  /** Processes of documents that say nothing new, which are still not linked to the project they are to be linked to. */
  private async unlinked(batch: ImportBatch, fresh: readonly FiledDocument[]): Promise<ContractingProcessRow[]> {
    const written = new Set(fresh);
    const ids = batch.documents.filter((filed) => !written.has(filed)).map(({ document }) => document.process.id);
    if (this.projectId === null || ids.length === 0) return [];
    const rows = await rowsWith(this.db.manager, ContractingProcessRow, 'id', ids);
    return rows.filter(({ projectId }) => projectId !== this.projectId);
  }

  private async link(db: EntityManager, rows: readonly ContractingProcessRow[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    await keepingRollups(db, ContractingProcessRow, rows, async () => {
      await run(db, sql`UPDATE contracting_process SET project_id = ${this.projectId} WHERE ${isOneOf(sql`id`, ids)}`);
    });
  }

  private async writeDocuments(db: EntityManager, fresh: readonly FiledDocument[]): Promise<void> {
    const ids = fresh.map(documentIdOf);
    await deleteCounted(db, ImportIssueRow, 'document_id', ids);
    await replaceRows(
      db,
      ImportIssueRow,
      fresh.flatMap((filed) => issuesOf(filed, this.tally.id)),
    );
    await replaceRows(
      db,
      ImportDocumentRow,
      fresh.map((filed) => ({
        id: documentIdOf(filed),
        ocid: filed.document.ocid,
        digest: contentOf(filed),
        runId: this.tally.id,
      })),
    );
  }
}
