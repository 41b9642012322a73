import sql from 'sql-template-tag';
import { type DataSource, type EntityManager } from 'typeorm';
import { isOneOf, keepingRollups, run } from '../../../shared/database';
import { AwardRow, AwardSupplierRow } from '../award/award.entity';
import { BuyerRow } from '../buyer/buyer.entity';
import { ContractRow } from '../contract/contract.entity';
import { ContractTransactionRow } from '../contract-transaction/contract-transaction.entity';
import { ContractingProcessRow } from '../contracting-process/contracting-process.entity';
import { ImportIssueRow } from '../import-issue/import-issue.entity';
import { ImportDocumentRow, ImportRunDroppedRow, ImportRunRow } from '../import-run/import-run.entity';
import { ItemRow } from '../item/item.entity';
import { ReleaseRow } from '../release/release.entity';
import { SupplierRow } from '../supplier/supplier.entity';
import { recountSuppliers } from '../supplier/supplier.queries';
import { deleteWith, replaceRows, rowsWith } from './bulk-rows';
import { contentOf, documentIdOf, type FiledDocument, type ImportBatch, issuesOf, refusalRow } from './import-batch';
import { newestOf, type Outcome, outcomeOf } from './newest-state';
import { type MappedDocument } from './ocds.mapping';
import { type RunTally } from './run-tally';

/** Writes what an OCDS import brings: whole documents with their issues, each batch in one transaction. */
export class OcdsStore {
  private hasWritten = false;

  constructor(
    private readonly db: DataSource,
    private readonly tally: RunTally,
    private readonly projectId: string | null,
  ) {}

  /** Stores a batch. A batch that brings nothing new writes nothing. */
  async store(batch: ImportBatch): Promise<void> {
    const { manager } = this.db;
    const fresh = await this.freshOf(batch);
    const refusals = await this.refusalsOf(batch);
    this.tally.keep(
      fresh.map(({ document }) => document.dropped),
      batch.documents.length - fresh.length,
    );
    await this.linkUnchanged(manager, batch, fresh);
    if (fresh.length + refusals.come.length + refusals.gone.length === 0) return;
    await this.db.transaction(async (transaction) => {
      await this.writeProcesses(transaction, fresh);
      await this.writeDocuments(transaction, fresh);
      await deleteWith(transaction, ImportIssueRow, 'id', refusals.gone);
      await replaceRows(transaction, ImportIssueRow, refusals.come);
      await this.writeRun(transaction, null);
    });
    this.hasWritten = true;
  }

  /** Closes the run, if it left a trace. */
  async finish(): Promise<void> {
    if (this.hasWritten)
      await this.db.transaction((transaction) => this.writeRun(transaction, new Date().toISOString()));
  }

  private async writeRun(db: EntityManager, finishedAt: string | null): Promise<void> {
    await replaceRows(db, ImportRunRow, [this.tally.row(finishedAt)]);
    await replaceRows(db, ImportRunDroppedRow, this.tally.droppedRows());
  }

  /** Documents whose content is not known yet, each content once. */
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
    const files = [...new Set([...finished, ...refusals.map(({ file }) => file)])];
    const known = (await rowsWith(this.db.manager, ImportIssueRow, 'file', files)).filter(
      (row) => row.documentId === null,
    );
    const gone = known.filter(({ id, file }) => !said.has(id) && finished.includes(file)).map(({ id }) => id);
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
    await this.db.transaction((transaction) =>
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
    const rows = await rowsWith(db, ContractingProcessRow, 'id', [...byProcess.keys()]);
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
    const overtaken = outcomes.filter((outcome) => outcome.shown && !outcome.isNew).map(({ process }) => process.id);
    await this.writeParties(db, documents);
    const links = await rowsWith(db, AwardSupplierRow, 'process_id', overtaken);
    for (const row of [AwardSupplierRow, AwardRow, ContractRow, ContractTransactionRow, ItemRow])
      await deleteWith(db, row, 'process_id', overtaken);
    const awardSuppliers = shown.flatMap((document) => document.awardSuppliers);
    await replaceRows(
      db,
      ContractingProcessRow,
      outcomes.map(({ process }) => process),
    );
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

  private async writeParties(db: EntityManager, documents: readonly MappedDocument[]): Promise<void> {
    const suppliers = documents.flatMap((document) => document.suppliers);
    const buyers = documents.flatMap(({ buyer }) => buyer ?? []);
    const knownSuppliers = await rowsWith(db, SupplierRow, 'id', distinctIds(suppliers));
    const knownBuyers = await rowsWith(db, BuyerRow, 'id', distinctIds(buyers));
    const keptSuppliers = newestOf(knownSuppliers, suppliers, ({ organisationId, awardCount, buyerCount }, said) =>
      Object.assign(new SupplierRow(), said, { organisationId, awardCount, buyerCount }),
    );
    const keptBuyers = newestOf(knownBuyers, buyers, ({ organisationId }, said) =>
      Object.assign(new BuyerRow(), said, { organisationId }),
    );
    await replaceRows(db, SupplierRow, keptSuppliers);
    await replaceRows(db, BuyerRow, keptBuyers);
  }

  private async writeDocuments(db: EntityManager, fresh: readonly FiledDocument[]): Promise<void> {
    const ids = fresh.map(documentIdOf);
    await deleteWith(db, ImportIssueRow, 'document_id', ids);
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

const distinctIds = (rows: readonly { readonly id: string }[]): string[] => [...new Set(rows.map(({ id }) => id))];
