import sql from 'sql-template-tag';
import { type DataSource, type EntityManager } from 'typeorm';
import { inTransaction, isOneOf, keepingRollups, run } from '../../../shared/database';
import { AwardRow, AwardSupplierRow } from '../award/award.entity';
import { ContractRow } from '../contract/contract.entity';
import { ContractTransactionRow } from '../contract-transaction/contract-transaction.entity';
import { ContractingProcessRow, ContractingProcessWordRow } from '../contracting-process/contracting-process.entity';
import { inOrder, wordRowsOf } from '../contracting-process/search-text';
import { ImportIssueRow } from '../import-issue/import-issue.entity';
import { ImportDocumentRow, ImportRunDroppedRow, ImportRunRow } from '../import-run/import-run.entity';
import { ItemRow } from '../item/item.entity';
import { ReleaseRow } from '../release/release.entity';
import { recountSuppliers } from '../supplier/supplier.queries';
import { deleteCounted, deleteRows, deleteWith, replaceRows, rowsWith } from './bulk-rows';
import { type Departure } from './departure';
import {
  contentOf,
  documentIdOf,
  type FiledDocument,
  type ImportBatch,
  issuesOf,
  refusalRow,
  resultOf,
} from './import-batch';
import { type Outcome, outcomeOf } from './newest-state';
import { writeParties } from './party.store';
import { refusedValue } from './refused-value';
import { type BatchResult, type RunTally } from './run-tally';

/** Writes what an OCDS import brings: whole documents with their issues, each batch in one transaction. */
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
   * Stores a batch in one transaction; once this returns it is kept. When the database refuses a value, the batch is
   * stored in parts, so that only the document it belongs to is refused.
   */
  async store(batch: ImportBatch): Promise<void> {
    try {
      await this.storeWhole(batch);
    } catch (cause) {
      const code = refusedValue(cause);
      const [first] = batch.documents;
      if (code === null || !first) throw cause;
      if (batch.documents.length > 1) for (const half of batch.halves()) await this.store(half);
      else await this.refuse(first, code, batch);
    }
  }

  private async refuse({ file, document }: FiledDocument, code: string, batch: ImportBatch): Promise<void> {
    const message = `The database does not take one of its values (${code}); refused.`;
    const departure: Departure = { pointer: document.pointer, rule: 'DOCUMENT_UNSTORABLE', message };
    this.tally.remark(file, [departure]);
    await this.storeWhole(batch.withoutDocuments({ file, departure }));
  }

  /** A batch that brings nothing new writes nothing. */
  private async storeWhole(batch: ImportBatch): Promise<void> {
    const { manager } = this.db;
    const fresh = await this.freshOf(manager, batch);
    const refusals = await this.refusalsOf(batch);
    await this.linkUnchanged(manager, batch, fresh);
    const result = resultOf(batch, fresh);
    if (fresh.length + refusals.come.length + refusals.gone.length > 0) {
      await this.transaction(async (transaction) => {
        // Written first: SQLite then lets no other writer in between what is read and what is written.
        await this.writeRun(transaction, null, result);
        await this.writeProcesses(transaction, fresh);
        await this.writeDocuments(transaction, fresh);
        await deleteCounted(transaction, ImportIssueRow, 'id', refusals.gone);
        await replaceRows(transaction, ImportIssueRow, refusals.come);
      });
      this.hasWritten = true;
    }
    this.tally.count(result);
    for (const file of batch.finished) this.said.delete(file);
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

  /** Documents whose content is not known yet, each content once. */
  private async freshOf(db: EntityManager, { documents }: ImportBatch): Promise<FiledDocument[]> {
    // Of two that say the same, the first: a map keeps the last.
    const contents = new Map([...documents].reverse().map((filed) => [contentOf(filed), filed]));
    const known = await rowsWith(db, ImportDocumentRow, 'digest', [...contents.keys()]);
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

  /** Documents that say nothing new may still be linked to a project they were not linked to. */
  private async linkUnchanged(db: EntityManager, batch: ImportBatch, fresh: readonly FiledDocument[]): Promise<void> {
    const written = new Set(fresh);
    const ids = batch.documents.filter((filed) => !written.has(filed)).map(({ document }) => document.process.id);
    if (this.projectId === null || ids.length === 0) return;
    const linked = (await rowsWith(db, ContractingProcessRow, 'id', ids)).filter(
      ({ projectId }) => projectId !== this.projectId,
    );
    if (linked.length === 0) return;
    await this.transaction((transaction) =>
      keepingRollups(transaction, ContractingProcessRow, linked, async () => {
        const wanted = isOneOf(
          sql`id`,
          linked.map(({ id }) => id),
        );
        await run(transaction, sql`UPDATE contracting_process SET project_id = ${this.projectId} WHERE ${wanted}`);
      }),
    );
  }

  private async outcomes(db: EntityManager, fresh: readonly FiledDocument[]): Promise<Outcome[]> {
    const byProcess = new Map<string, FiledDocument[]>();
    for (const filed of fresh) {
      const { id } = filed.document.process;
      byProcess.set(id, [...(byProcess.get(id) ?? []), filed]);
    }
    const rows = await rowsWith(db, ContractingProcessRow, 'id', [...byProcess.keys()], 'held');
    const known = new Map(rows.map((row) => [row.id, row]));
    return [...byProcess].flatMap(([id, filed]) => {
      const documents = filed.map(({ document }) => document);
      return outcomeOf(documents, known.get(id), this.projectId) ?? [];
    });
  }

  private async writeProcesses(db: EntityManager, fresh: readonly FiledDocument[]): Promise<void> {
    if (fresh.length === 0) return;
    const outcomes = await this.outcomes(db, fresh);
    const documents = fresh.map(({ document }) => document);
    const shown = outcomes.flatMap((outcome) => outcome.shown ?? []);
    const overtaken = outcomes.filter((outcome) => outcome.shown && outcome.known).map(({ process }) => process.id);
    await writeParties(db, documents);
    const links = await rowsWith(db, AwardSupplierRow, 'process_id', overtaken);
    for (const row of [AwardSupplierRow, AwardRow, ContractRow, ContractTransactionRow, ItemRow])
      await deleteWith(db, row, 'process_id', overtaken);
    const awardSuppliers = shown.flatMap((document) => document.awardSuppliers);
    await replaceRows(db, ContractingProcessRow, outcomes.map(({ process }) => process).sort(inOrder));
    await this.writeWords(db, outcomes);
    await replaceRows(
      db,
      ItemRow,
      shown.flatMap(({ items }) => items),
    );
    await replaceRows(
      db,
      AwardRow,
      shown.flatMap(({ awards }) => awards),
    );
    await replaceRows(db, AwardSupplierRow, awardSuppliers);
    await replaceRows(
      db,
      ContractRow,
      shown.flatMap(({ contracts }) => contracts),
    );
    await replaceRows(
      db,
      ContractTransactionRow,
      shown.flatMap(({ transactions }) => transactions),
    );
    await replaceRows(
      db,
      ReleaseRow,
      documents.flatMap(({ releases }) => releases),
    );
    await recountSuppliers(db, [...new Set([...links, ...awardSuppliers].map(({ supplierId }) => supplierId))]);
  }

  /** Most publications after the first say nearly the same: the words they share are left alone. */
  private async writeWords(db: EntityManager, outcomes: readonly Outcome[]): Promise<void> {
    const before = new Map(outcomes.map(({ process, known }) => [process.id, known]));
    const after = new Map(outcomes.map(({ process }) => [process.id, process]));
    const known = outcomes.flatMap((outcome) => outcome.known ?? []);
    await deleteRows(
      db,
      ContractingProcessWordRow,
      wordRowsOf(known, ({ id }) => after.get(id) ?? null),
    );
    const now = outcomes.map(({ process }) => process);
    await replaceRows(
      db,
      ContractingProcessWordRow,
      wordRowsOf(now, ({ id }) => before.get(id) ?? null),
    );
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
