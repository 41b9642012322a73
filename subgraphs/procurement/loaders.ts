import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { BatchLoader, loadMany } from '../../shared/loading';
import { type Measurement } from '../../shared/measures';
import { awardList, awardSuppliersOf, bySupplier, byWinningOrganisation } from './award/award.queries';
import { buyerList } from './buyer/buyer.queries';
import { contractList } from './contract/contract.queries';
import { transactionsOfContracts } from './contract-transaction/contract-transaction.queries';
import {
  byBuyingOrganisation,
  byCrimeFocus,
  byFacility,
  contractingProcessList,
  crimeFocusOf,
  facilityLinksOf,
} from './contracting-process/contracting-process.queries';
import { procurementSummary } from './contracting-process/procurement-summary.queries';
import {
  equipmentCategoryList,
  statementsOfCategories,
  statementsOfProjects,
} from './equipment-category/equipment-category.queries';
import { facilityList } from './facility/facility.queries';
import { importIssueList } from './import-issue/import-issue.queries';
import { droppedByRuns, importRunList } from './import-run/import-run.queries';
import { itemsOfAwards, tenderItemsOf } from './item/item.queries';
import { procurementCountList } from './procurement-count/procurement-count.queries';
import { measuresOf } from './project/project-measures.queries';
import { releasesOf } from './release/release.queries';
import { supplierList } from './supplier/supplier.queries';

/** All rows of each parent, by one statement for all parents asked in one tick. */
const allPer = <R>(
  db: DataSource,
  rowsOf: (db: DataSource, parents: readonly string[]) => Promise<readonly R[]>,
  parentOf: (row: R) => string,
) => loadMany((parents: readonly string[]) => rowsOf(db, parents), parentOf);

/** Every loader of this subgraph, made once a request. */
export const createLoaders = (db: DataSource) => ({
  awardById: awardList.one(db, 'id'),
  awardsByProcess: awardList.each(db, 'processId', 'seq'),
  awardsBySupplier: awardList.per(db, bySupplier),
  awardsByOrganisation: awardList.per(db, byWinningOrganisation),
  awardSuppliersByAward: allPer(db, awardSuppliersOf, (link) => link.awardId),
  buyerById: buyerList.one(db, 'id'),
  contractById: contractList.one(db, 'id'),
  contractsByProcess: contractList.each(db, 'processId', 'seq'),
  contractsByAward: contractList.each(db, 'awardId', 'seq'),
  contractingProcessById: contractingProcessList.one(db, 'id'),
  contractingProcessByOcid: contractingProcessList.one(db, 'ocid'),
  contractingProcessesByProject: contractingProcessList.per(db, { column: sql`t.project_id` }),
  contractingProcessesByBuyer: contractingProcessList.per(db, { column: sql`t.buyer_id` }),
  contractingProcessesByCategory: contractingProcessList.per(db, { column: sql`t.equipment_category` }),
  contractingProcessesByFacility: contractingProcessList.per(db, byFacility),
  contractingProcessesByCrimeType: contractingProcessList.per(db, byCrimeFocus),
  contractingProcessesByOrganisation: contractingProcessList.per(db, byBuyingOrganisation),
  procurementSummaryByProject: procurementSummary.per(db, { column: sql`t.project_id` }),
  procurementSummaryByBuyer: procurementSummary.per(db, { column: sql`t.buyer_id` }),
  crimeFocusByProcess: allPer(db, crimeFocusOf, (focus) => focus.processId),
  facilityById: facilityList.one(db, 'id'),
  facilityByCode: facilityList.one(db, 'code'),
  facilitiesByProject: facilityList.per(db, { column: sql`t.project_id` }),
  facilityLinksByProcess: allPer(db, facilityLinksOf, (link) => link.processId),
  equipmentCategoryById: equipmentCategoryList.one(db, 'id'),
  equipmentCategoryByCode: equipmentCategoryList.one(db, 'code'),
  statementsByProject: allPer(db, statementsOfProjects, (statement) => statement.projectId),
  statementsByCategory: allPer(db, statementsOfCategories, (statement) => statement.code),
  importIssueById: importIssueList.one(db, 'id'),
  issuesByProcess: importIssueList.per(db, { column: sql`t.process_id` }),
  issuesByRun: importIssueList.per(db, { column: sql`t.run_id` }),
  importRunById: importRunList.one(db, 'id'),
  droppedByRun: allPer(db, droppedByRuns, (dropped) => dropped.runId),
  tenderItemsByProcess: allPer(db, tenderItemsOf, (item) => item.processId),
  itemsByAward: allPer(db, itemsOfAwards, (item) => item.awardId ?? ''),
  procurementCountById: procurementCountList.one(db, 'id'),
  procurementCountsByProject: procurementCountList.all(db, 'projectId'),
  releasesByProcess: allPer(db, releasesOf, (release) => release.processId),
  supplierById: supplierList.one(db, 'id'),
  transactionsByContract: allPer(db, transactionsOfContracts, (transaction) => transaction.contractId),
  measuresByProject: new BatchLoader<string, Measurement[]>(async (projectIds) => {
    const measures = await measuresOf(db, projectIds);
    return projectIds.map((id) => measures.get(id) ?? []);
  }),
});

export type Loaders = ReturnType<typeof createLoaders>;
