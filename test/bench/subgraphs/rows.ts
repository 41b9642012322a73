import { writeRows } from '../../../shared/database';
import { type OpenSubgraph } from '../../../shared/federation';
import { AwardRow } from '../../../subgraphs/procurement/award/award.entity';
import { BuyerRow } from '../../../subgraphs/procurement/buyer/buyer.entity';
import { ContractingProcessRow } from '../../../subgraphs/procurement/contracting-process/contracting-process.entity';
import { demoBuyers } from '../../../subgraphs/procurement/data/demo-parties';
import { demoProcess } from '../../../subgraphs/procurement/data/demo-process';
import { type Known } from './cases';

/** So many made-up processes: ten pages of the list. */
const PROCESSES = 1_000;

/** Fills a database with made-up processes of the demonstration, beyond the 38 it needs. */
export async function fill({ db }: OpenSubgraph): Promise<Known> {
  const made = Array.from({ length: PROCESSES }, (_, number) => demoProcess(number));
  await db.transaction(async (manager) => {
    await writeRows(manager, BuyerRow, demoBuyers);
    await writeRows(
      manager,
      ContractingProcessRow,
      made.map(({ process }) => process),
    );
    await writeRows(
      manager,
      AwardRow,
      made.flatMap((one) => one.made?.award ?? []),
    );
  });
  const processIds = made.slice(0, 100).map(({ process }) => process.id);
  return { ocid: made[0]?.process.ocid ?? '', processIds };
}
