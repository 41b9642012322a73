import { writeRows } from '../../../shared/database';
import { type DataSet } from '../../../shared/federation';
import { AwardRow, AwardSupplierRow } from '../award/award.entity';
import { BuyerRow } from '../buyer/buyer.entity';
import { recountBuyers } from '../buyer/buyer.queries';
import { ContractRow } from '../contract/contract.entity';
import {
  ContractingProcessCrimeFocusRow,
  ContractingProcessFacilityRow,
  ContractingProcessRow,
  ContractingProcessWordRow,
} from '../contracting-process/contracting-process.entity';
import { wordRowsOf } from '../contracting-process/search-text';
import { EquipmentCategoryRow } from '../equipment-category/equipment-category.entity';
import { ItemRow } from '../item/item.entity';
import { SupplierRow } from '../supplier/supplier.entity';
import { recountSuppliers } from '../supplier/supplier.queries';
import { demoBuyers, demoSuppliers } from './demo-parties';
import { demoProcess } from './demo-process';
import { equipmentCategories } from './equipment-categories';

/** As many procedures as were reported: the records add up to the report. */
const PROCEDURES = 38;

/** Made-up purchases, the same on every run, that add up to what PDP1 reported. */
export const demo: DataSet = {
  description: 'Synthetic contracting processes over the eight equipment categories, adding up to the 38 reported.',
  async load(db) {
    const processes = Array.from({ length: PROCEDURES }, (_, number) => demoProcess(number));
    const made = processes.flatMap((one) => one.made ?? []);
    await writeRows(db, EquipmentCategoryRow, equipmentCategories);
    await writeRows(db, BuyerRow, demoBuyers);
    await writeRows(db, SupplierRow, demoSuppliers);
    await writeRows(
      db,
      ContractingProcessRow,
      processes.map(({ process }) => process),
    );
    await writeRows(db, ContractingProcessWordRow, wordRowsOf(processes.map(({ process }) => process)));
    await writeRows(
      db,
      ItemRow,
      processes.map(({ item }) => item),
    );
    await writeRows(
      db,
      ContractingProcessCrimeFocusRow,
      processes.flatMap(({ focus }) => focus),
    );
    await writeRows(
      db,
      ContractingProcessFacilityRow,
      processes.flatMap(({ facilities }) => facilities),
    );
    await writeRows(
      db,
      AwardRow,
      made.map(({ award }) => award),
    );
    await writeRows(
      db,
      AwardSupplierRow,
      made.map(({ link }) => link),
    );
    await writeRows(
      db,
      ContractRow,
      made.map(({ contract }) => contract),
    );
    await recountBuyers(
      db,
      demoBuyers.map(({ id }) => id),
    );
    await recountSuppliers(
      db,
      demoSuppliers.map(({ id }) => id),
    );
  },
};
