import { type EntityManager } from 'typeorm';
import { BuyerRow } from '../buyer/buyer.entity';
import { SupplierRow } from '../supplier/supplier.entity';
import { distinctIds, replaceRows, rowsWith } from './bulk-rows';
import { newestOf } from './newest-state';
import { type MappedDocument } from './ocds.mapping';

/** Writes buyers and suppliers as the newest of these documents and of what is stored states them. */
export async function writeParties(db: EntityManager, documents: readonly MappedDocument[]): Promise<void> {
  const suppliers = documents.flatMap((document) => document.suppliers);
  const buyers = documents.flatMap(({ buyer }) => buyer ?? []);
  const knownSuppliers = await rowsWith(db, SupplierRow, 'id', distinctIds(suppliers), 'held');
  const knownBuyers = await rowsWith(db, BuyerRow, 'id', distinctIds(buyers), 'held');
  const keptSuppliers = newestOf(knownSuppliers, suppliers, ({ organisationId, awardCount, buyerCount }, said) =>
    Object.assign(new SupplierRow(), said, { organisationId, awardCount, buyerCount }),
  );
  const keptBuyers = newestOf(knownBuyers, buyers, ({ organisationId, processCount }, said) =>
    Object.assign(new BuyerRow(), said, { organisationId, processCount }),
  );
  await replaceRows(db, SupplierRow, keptSuppliers);
  await replaceRows(db, BuyerRow, keptBuyers);
}
