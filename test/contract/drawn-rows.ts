import { type RowClass } from '../../shared/database';
import { personnelTables } from '../bench/scale/deployments';
import { procurementTables } from '../bench/scale/processes';
import { trainingTables } from '../bench/scale/trainings';

/** Records drawn by lot: an officer is sent by several projects, and everything meets everything. */
export const drawnRows: Readonly<
  Record<string, readonly { readonly row: RowClass; readonly rows: Iterable<object> }[]>
> = {
  personnel: personnelTables(200),
  procurement: procurementTables(200),
  training: trainingTables(200),
};
