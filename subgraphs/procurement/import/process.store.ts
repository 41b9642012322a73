import { type EntityManager } from 'typeorm';
import { AwardRow, AwardSupplierRow } from '../award/award.entity';
import { ContractRow } from '../contract/contract.entity';
import { ContractTransactionRow } from '../contract-transaction/contract-transaction.entity';
import { ContractingProcessRow, ContractingProcessWordRow } from '../contracting-process/contracting-process.entity';
import { inOrder, wordRowsOf } from '../contracting-process/search-text';
import { ItemRow } from '../item/item.entity';
import { ReleaseRow } from '../release/release.entity';
import { recountSuppliers } from '../supplier/supplier.queries';
import { deleteRows, deleteWith, replaceRows, rowsWith } from './bulk-rows';
import { type Outcome, outcomeOf } from './newest-state';
import { type MappedDocument } from './ocds.mapping';
import { writeParties } from './party.store';

/** What is searched of a process: as much of its row as is remembered until the transaction ends. */
type Told = Pick<ContractingProcessRow, 'id' | 'searchText' | 'publishedOn'>;

const told = ({ id, searchText, publishedOn }: Told): Told => ({ id, searchText, publishedOn });

const of = <R>(shown: readonly MappedDocument[], rows: (document: MappedDocument) => readonly R[]): R[] =>
  shown.flatMap(rows);

/**
 * Writes the processes of one transaction, some documents at a time. What is better written once for all of them is
 * remembered, and written when it finishes.
 */
export class ProcessStore {
  private readonly before = new Map<string, Told>();
  private readonly after = new Map<string, Told>();
  private readonly suppliers = new Set<string>();

  constructor(
    private readonly db: EntityManager,
    private readonly projectId: string | null,
  ) {}

  async write(documents: readonly MappedDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const { db } = this;
    const outcomes = await this.outcomes(documents);
    const shown = outcomes.flatMap((outcome) => outcome.shown ?? []);
    const overtaken = outcomes.filter((outcome) => outcome.shown && outcome.known).map(({ process }) => process.id);
    await writeParties(db, documents);
    const links = await rowsWith(db, AwardSupplierRow, 'process_id', overtaken);
    for (const row of [AwardSupplierRow, AwardRow, ContractRow, ContractTransactionRow, ItemRow])
      await deleteWith(db, row, 'process_id', overtaken);
    const awardSuppliers = of(shown, (document) => document.awardSuppliers);
    await replaceRows(db, ContractingProcessRow, outcomes.map(({ process }) => process).sort(inOrder));
    await replaceRows(
      db,
      ItemRow,
      of(shown, ({ items }) => items),
    );
    await replaceRows(
      db,
      AwardRow,
      of(shown, ({ awards }) => awards),
    );
    await replaceRows(db, AwardSupplierRow, awardSuppliers);
    await replaceRows(
      db,
      ContractRow,
      of(shown, ({ contracts }) => contracts),
    );
    await replaceRows(
      db,
      ContractTransactionRow,
      of(shown, ({ transactions }) => transactions),
    );
    await replaceRows(
      db,
      ReleaseRow,
      of(documents, ({ releases }) => releases),
    );
    for (const { supplierId } of [...links, ...awardSuppliers]) this.suppliers.add(supplierId);
    for (const { process, known } of outcomes) {
      if (known && !this.after.has(process.id)) this.before.set(process.id, told(known));
      this.after.set(process.id, told(process));
    }
  }

  /** Most publications after the first say nearly the same: the words they share are left alone. */
  async finish(): Promise<void> {
    const gone = wordRowsOf([...this.before.values()], ({ id }) => this.after.get(id));
    await deleteRows(this.db, ContractingProcessWordRow, gone);
    const come = wordRowsOf([...this.after.values()], ({ id }) => this.before.get(id));
    await replaceRows(this.db, ContractingProcessWordRow, come);
    await recountSuppliers(this.db, [...this.suppliers]);
  }

  private async outcomes(documents: readonly MappedDocument[]): Promise<Outcome[]> {
    const byProcess = new Map<string, MappedDocument[]>();
    for (const document of documents) {
      const some = byProcess.get(document.process.id);
      if (some) some.push(document);
      else byProcess.set(document.process.id, [document]);
    }
    const rows = await rowsWith(this.db, ContractingProcessRow, 'id', [...byProcess.keys()], 'held');
    const known = new Map(rows.map((row) => [row.id, row]));
    return [...byProcess].flatMap(([id, some]) => outcomeOf(some, known.get(id), this.projectId) ?? []);
  }
}
