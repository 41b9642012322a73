import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { EquipmentCategory } from './equipment-category.type';

export const equipmentCategoryReference = reference<Loaders, { id: string } | { code: string }>(
  EquipmentCategory,
  (key, { loaders }, info) =>
    'id' in key
      ? loaders.equipmentCategoryById.load(key.id, info)
      : loaders.equipmentCategoryByCode.load(key.code, info),
);
