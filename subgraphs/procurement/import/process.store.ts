import { type EntityManager } from 'typeorm';
import { deleteRows } from '../../../shared/database';
import { AwardRow, AwardSupplierRow } from '../award/award.entity';
import { recountBuyers } from '../buyer/buyer.queries';
import { ContractRow } from '../contract/contract.entity';
import { ContractTransactionRow } from '../contract-transaction/contract-transaction.entity';
import { ContractingProcessRow, ContractingProcessWordRow } from '../contracting-process/contracting-process.entity';
import { inOrder, wordRowsOf } from '../contracting-process/search-text';
import { ItemRow } from '../item/item.entity';
import { ReleaseRow } from '../release/release.entity';
import { recountSuppliers } from '../supplier/supplier.queries';
import { deleteWith, replaceRows, rowsWith } from './bulk-rows';
import { type Outcome, outcomeOf } from './newest-state';
import { type MappedDocument } from './ocds.mapping';
import { writeParties } from './party.store';

const of = <R>(shown: readonly MappedDocument[], rows: (document: MappedDocument) => readonly R[]): R[] =>
  shown.flatMap(rows);

/**
 * Writes the processes of one transaction, some documents at a time. Their own rows, which sums and searches are kept
 * of, wait until it finishes: a process that comes twice is written once, and all of them in the order of their indices.
 */
export class ProcessStore {
  /** As the database has them; null where it has none. */
  private readonly before = new Map<string, ContractingProcessRow | null>();
  private readonly after = new Map<string, ContractingProcessRow>();
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
    // Held, as every read in here: a server shows others what it showed first, and another import may have ended since.
    const links = await rowsWith(db, AwardSupplierRow, 'process_id', overtaken, 'held');
    for (const row of [AwardSupplierRow, AwardRow, ContractRow, ContractTransactionRow, ItemRow])
      await deleteWith(db, row, 'process_id', overtaken);
    const awardSuppliers = of(shown, (document) => document.awardSuppliers);
    await replaceRows(db, AwardSupplierRow, awardSuppliers);
    const [items, awards] = [of(shown, (document) => document.items), of(shown, (document) => document.awards)];
    await replaceRows(db, ItemRow, items);
    await replaceRows(db, AwardRow, awards);
    const contracts = of(shown, (document) => document.contracts);
    await replaceRows(db, ContractRow, contracts);
    const transactions = of(shown, (document) => document.transactions);
    await replaceRows(db, ContractTransactionRow, transactions);
    const releases = of(documents, (document) => document.releases);
    await replaceRows(db, ReleaseRow, releases);
    for (const { supplierId } of [...links, ...awardSuppliers]) this.suppliers.add(supplierId);
    for (const { process } of outcomes) this.after.set(process.id, process);
  }

  /** Most publications after the first say nearly the same: the words they share are left alone. */
  async finish(): Promise<void> {
    const { db } = this;
    const [before, after] = [[...this.before.values()].filter((row) => row !== null), [...this.after.values()]];
    await replaceRows(db, ContractingProcessRow, after.sort(inOrder));
    const gone = wordRowsOf(before, ({ id }) => this.after.get(id) ?? null);
    await deleteRows(db, ContractingProcessWordRow, gone);
    const come = wordRowsOf(after, ({ id }) => this.before.get(id) ?? null);
    await replaceRows(db, ContractingProcessWordRow, come);
    const moved = after.flatMap(({ id, buyerId }) => {
      const was = this.before.get(id)?.buyerId ?? null;
      return was === buyerId ? [] : [was ?? [], buyerId ?? []].flat();
    });
    await recountBuyers(db, [...new Set(moved)]);
    await recountSuppliers(db, [...this.suppliers]);
  }

  private async outcomes(documents: readonly MappedDocument[]): Promise<Outcome[]> {
    const byProcess = new Map<string, MappedDocument[]>();
    for (const document of documents) {
      const some = byProcess.get(document.process.id);
      if (some) some.push(document);
      else byProcess.set(document.process.id, [document]);
    }
    const unseen = [...byProcess.keys()].filter((id) => !this.before.has(id));
    for (const id of unseen) this.before.set(id, null);
    for (const row of await rowsWith(this.db, ContractingProcessRow, 'id', unseen, 'held'))
      this.before.set(row.id, row);
    return [...byProcess].flatMap(([id, some]) => {
      const known = this.after.get(id) ?? this.before.get(id) ?? undefined;
      return outcomeOf(some, known, this.projectId) ?? [];
    });
  }
}
