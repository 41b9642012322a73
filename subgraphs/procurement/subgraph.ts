import { defineSubgraph } from '../../shared/federation';
import { codeListResolver } from '../../shared/scalars';
import { AwardRow, AwardSupplierRow } from './award/award.entity';
import { AwardStatus } from './award/award.enums';
import { awardReference } from './award/award.reference';
import { AwardResolver } from './award/award.resolver';
import { BuyerRow } from './buyer/buyer.entity';
import { buyerReference } from './buyer/buyer.reference';
import { BuyerResolver } from './buyer/buyer.resolver';
import { ContractRow } from './contract/contract.entity';
import { ContractStatus } from './contract/contract.enums';
import { contractReference } from './contract/contract.reference';
import { ContractResolver } from './contract/contract.resolver';
import { ContractTransactionRow } from './contract-transaction/contract-transaction.entity';
import { ContractTransactionResolver } from './contract-transaction/contract-transaction.resolver';
import {
  ContractingProcessCrimeFocusRow,
  ContractingProcessFacilityRow,
  ContractingProcessRow,
  ContractingProcessWordRow,
} from './contracting-process/contracting-process.entity';
import {
  LeadTimeAnomaly,
  ProcurementCategory,
  ProcurementMethod,
  TenderStatus,
} from './contracting-process/contracting-process.enums';
import { contractingProcessReference } from './contracting-process/contracting-process.reference';
import { ContractingProcessResolver } from './contracting-process/contracting-process.resolver';
import { LeadTimesResolver } from './contracting-process/lead-times.resolver';
import { ProcurementSummaryResolver } from './contracting-process/procurement-summary.resolver';
import { CrimeTypeResolver } from './crime-type/crime-type.resolver';
import { demo } from './data/demo';
import { pdp1 } from './data/pdp1';
import { Processes1764000000000 } from './database/migrations/0001-processes';
import { Stated1764000000001 } from './database/migrations/0002-stated';
import { Imports1764000000002 } from './database/migrations/0003-imports';
import { BudgetsAndPayments1764000000003 } from './database/migrations/0004-budgets-and-payments';
import { Rollups1764000000004 } from './database/migrations/0005-rollups';
import { Indices1764000000005 } from './database/migrations/0006-indices';
import { Words1764000000006 } from './database/migrations/0007-words';
import { BuyersAndLeadTimes1764000000007 } from './database/migrations/0008-buyers-and-lead-times';
import { WordsInOrder1764000000008 } from './database/migrations/0009-words-in-order';
import { SumsByBuyer1764000000009 } from './database/migrations/0010-sums-by-buyer';
import { SumsOfSeveral1764000000010 } from './database/migrations/0011-sums-of-several';
import { WordsOnce1764000000011 } from './database/migrations/0012-words-once';
import { SumsOfIssues1764000000012 } from './database/migrations/0013-sums-of-issues';
import { FewerCurrencies1764000000013 } from './database/migrations/0014-fewer-currencies';
import { LargestBuyers1764000000014 } from './database/migrations/0015-largest-buyers';
import { EquipmentCategoryRow, EquipmentCategoryStatementRow } from './equipment-category/equipment-category.entity';
import { EquipmentCategoryCode } from './equipment-category/equipment-category.enums';
import { equipmentCategoryReference } from './equipment-category/equipment-category.reference';
import { EquipmentCategoryResolver } from './equipment-category/equipment-category.resolver';
import { EquipmentCategoryStatementResolver } from './equipment-category/equipment-category-statement.resolver';
import { FacilityRow } from './facility/facility.entity';
import { FacilityKind } from './facility/facility.enums';
import { facilityReference } from './facility/facility.reference';
import { FacilityResolver } from './facility/facility.resolver';
import { ocds } from './import/ocds';
import { ImportIssueRow } from './import-issue/import-issue.entity';
import { ImportRule, ImportSeverity } from './import-issue/import-issue.enums';
import { importIssueReference } from './import-issue/import-issue.reference';
import { issueFileRollup, issueRollup } from './import-issue/import-issue.rollup';
import { ImportIssueResolver } from './import-issue/import-issue.resolver';
import { ImportDocumentRow, ImportRunDroppedRow, ImportRunRow } from './import-run/import-run.entity';
import { importRunReference } from './import-run/import-run.reference';
import { ImportRunResolver } from './import-run/import-run.resolver';
import { ItemRow } from './item/item.entity';
import { processRollup } from './contracting-process/contracting-process.rollup';
import { createLoaders } from './loaders';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { ProcurementCountRow } from './procurement-count/procurement-count.entity';
import { procurementCountReference } from './procurement-count/procurement-count.reference';
import { ProcurementCountResolver } from './procurement-count/procurement-count.resolver';
import { ProjectResolver } from './project/project.resolver';
import { ReleaseRow } from './release/release.entity';
import { ReleaseResolver } from './release/release.resolver';
import { SupplierRow } from './supplier/supplier.entity';
import { supplierReference } from './supplier/supplier.reference';
import { SupplierResolver } from './supplier/supplier.resolver';
import { TenderResolver } from './tender/tender.resolver';

const codeLists = codeListResolver('procurementCodeLists', [
  AwardStatus,
  ContractStatus,
  EquipmentCategoryCode,
  FacilityKind,
  ImportRule,
  ImportSeverity,
  LeadTimeAnomaly,
  ProcurementCategory,
  ProcurementMethod,
  TenderStatus,
]);

export const subgraph = defineSubgraph({
  name: 'procurement',
  defaultPort: 4003,
  rows: [
    AwardRow,
    AwardSupplierRow,
    BuyerRow,
    ContractingProcessCrimeFocusRow,
    ContractingProcessFacilityRow,
    ContractingProcessRow,
    ContractingProcessWordRow,
    ContractRow,
    ContractTransactionRow,
    EquipmentCategoryRow,
    EquipmentCategoryStatementRow,
    FacilityRow,
    ImportDocumentRow,
    ImportIssueRow,
    ImportRunDroppedRow,
    ImportRunRow,
    ItemRow,
    ProcurementCountRow,
    ReleaseRow,
    SupplierRow,
  ],
  migrations: [
    Processes1764000000000,
    Stated1764000000001,
    Imports1764000000002,
    BudgetsAndPayments1764000000003,
    Rollups1764000000004,
    Indices1764000000005,
    Words1764000000006,
    BuyersAndLeadTimes1764000000007,
    WordsInOrder1764000000008,
    SumsByBuyer1764000000009,
    SumsOfSeveral1764000000010,
    WordsOnce1764000000011,
    SumsOfIssues1764000000012,
    FewerCurrencies1764000000013,
    LargestBuyers1764000000014,
  ],
  rollups: [processRollup, issueRollup, issueFileRollup],
  resolvers: [
    AwardResolver,
    BuyerResolver,
    codeLists,
    ContractingProcessResolver,
    ContractResolver,
    ContractTransactionResolver,
    CrimeTypeResolver,
    EquipmentCategoryResolver,
    EquipmentCategoryStatementResolver,
    FacilityResolver,
    ImportIssueResolver,
    ImportRunResolver,
    LeadTimesResolver,
    OrganisationResolver,
    ProcurementCountResolver,
    ProcurementSummaryResolver,
    ProjectResolver,
    ReleaseResolver,
    SupplierResolver,
    TenderResolver,
  ],
  references: [
    awardReference,
    buyerReference,
    contractingProcessReference,
    contractReference,
    equipmentCategoryReference,
    facilityReference,
    importIssueReference,
    importRunReference,
    procurementCountReference,
    supplierReference,
  ],
  loaders: createLoaders,
  dataSets: { pdp1, demo },
  importers: { ocds },
});
