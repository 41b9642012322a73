import { idOf } from '../../../shared/ids';
import { type EquipmentCategoryRow } from '../equipment-category/equipment-category.entity';
import { type EquipmentCategoryCode } from '../equipment-category/equipment-category.enums';

/**
 * The eight categories of the results text, with CPV beginnings that are near them: a proposal. Mobile forensics and
 * interview rooms have no CPV code of their own; Open Source Solutions may mean software or intelligence, so none is
 * proposed.
 */
const categories: readonly (readonly [EquipmentCategoryCode, readonly string[]])[] = [
  ['MOBILE_FORENSICS', []],
  ['SURVEILLANCE', ['35125', '35120', '323235']],
  ['IT_AND_C', ['302', '32', '48']],
  ['OPEN_SOURCE_SOLUTIONS', []],
  ['RENOVATION', ['45216', '4545']],
  ['FURNISHING', ['391']],
  ['INTERVIEW_FACILITY_EQUIPMENT', []],
  ['MULTIFUNCTIONAL_CENTRE', ['45216110']],
];

/** The closed list, as rows; both data sets bring it. */
export const equipmentCategories: readonly EquipmentCategoryRow[] = categories.map(([code, cpvPrefixes], seq) => ({
  id: idOf('EquipmentCategory', code),
  code,
  seq,
  cpvPrefixes: [...cpvPrefixes],
  sourceId: idOf('Source', 'PDP1-RESULTS'),
}));
