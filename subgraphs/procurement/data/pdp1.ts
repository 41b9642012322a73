import { writeRows } from '../../../shared/database';
import { type DataSet } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { EquipmentCategoryRow, EquipmentCategoryStatementRow } from '../equipment-category/equipment-category.entity';
import { type EquipmentCategoryCode } from '../equipment-category/equipment-category.enums';
import { FacilityRow } from '../facility/facility.entity';
import { ProcurementCountRow } from '../procurement-count/procurement-count.entity';
import { equipmentCategories } from './equipment-categories';

const projectId = idOf('Project', 'PDP1');
const sourceId = idOf('Source', 'PDP1-RESULTS');

const count: ProcurementCountRow = {
  id: idOf('ProcurementCount', 'PDP1', 'RESULTS'),
  projectId,
  procedures: 38,
  periodStart: null,
  periodEnd: null,
  valueAmount: null,
  valueCurrency: null,
  sourceId,
  notReported: ['periodStart', 'periodEnd', 'totalValue'],
};

/** What the procedures were for, phrase by phrase in the order of the text. */
const phrases: readonly (readonly [EquipmentCategoryCode, string])[] = [
  ['MOBILE_FORENSICS', 'forensics on mobile terminals'],
  ['SURVEILLANCE', 'surveillance'],
  ['IT_AND_C', 'IT&C'],
  ['OPEN_SOURCE_SOLUTIONS', 'Open Source Solutions'],
  ['RENOVATION', 'renovations'],
  ['FURNISHING', 'furnishing'],
  ['INTERVIEW_FACILITY_EQUIPMENT', 'equipment for interview facilities'],
  ['MULTIFUNCTIONAL_CENTRE', 'a multi-functional center'],
];

const statements: readonly EquipmentCategoryStatementRow[] = phrases.map(([code, phrase], seq) => ({
  id: idOf('EquipmentCategoryStatement', 'PDP1', code),
  projectId,
  code,
  seq,
  phrase,
  sourceId,
  notReported: ['contractingProcesses', 'suppliers', 'value'],
}));

const facilities: readonly FacilityRow[] = [
  {
    id: idOf('Facility', 'PDP1-INTERVIEW-FACILITIES'),
    code: 'PDP1-INTERVIEW-FACILITIES',
    projectId,
    kind: 'INTERVIEW_FACILITY',
    name: 'Interview facilities',
    purpose: null,
    quantity: null,
    sourceId,
    notReported: ['purpose', 'quantity', 'contractingProcesses'],
  },
  {
    id: idOf('Facility', 'PDP1-MULTIFUNCTIONAL-CENTRE'),
    code: 'PDP1-MULTIFUNCTIONAL-CENTRE',
    projectId,
    kind: 'MULTIFUNCTIONAL_CENTRE',
    name: 'Multi-functional centre',
    purpose: 'To raise what the Romanian Police can do in operations.',
    quantity: 1,
    sourceId,
    notReported: ['contractingProcesses'],
  },
];

/** What the project's results text says of purchases, and nothing else. */
export const pdp1: DataSet = {
  description: 'The 38 tender procedures, their categories and the facilities, as the results of PDP1 report them.',
  async load(db) {
    await writeRows(db, ProcurementCountRow, [count]);
    await writeRows(db, EquipmentCategoryRow, equipmentCategories);
    await writeRows(db, EquipmentCategoryStatementRow, statements);
    await writeRows(db, FacilityRow, facilities);
  },
};
