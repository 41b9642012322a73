import { type DataSource } from 'typeorm';
import { writeRows } from '../../../../shared/database';
import { DeploymentRow } from '../../../../subgraphs/personnel/deployment/deployment.entity';
import { type DeploymentStatus } from '../../../../subgraphs/personnel/deployment/deployment.enums';

/** Moves a deployment to another state, as whoever keeps the records would. */
export async function setStatus(db: DataSource, code: string, status: DeploymentStatus): Promise<void> {
  const rows = await db.getRepository(DeploymentRow).findBy({ code });
  await db.transaction((manager) =>
    writeRows(
      manager,
      DeploymentRow,
      rows.map((row) => Object.assign(row, { status })),
    ),
  );
}
