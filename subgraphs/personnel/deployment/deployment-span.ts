import { writtenWith } from '../../../shared/database';
import { spanBlocks } from '../../../shared/paging';
import { DeploymentRow, DeploymentSpanRow } from './deployment.entity';

/** Where `leadOfSpan` finds deployments by their days. */
export const deploymentSpans = { records: 'deployment', spans: 'deployment_span', recordId: 'deployment_id' };

/** The days of a deployment as rows; none where the first is not known. */
export function spanRowsOf({
  id,
  startsOn,
  endsOn,
}: Pick<DeploymentRow, 'id' | 'startsOn' | 'endsOn'>): DeploymentSpanRow[] {
  if (startsOn === null) return [];
  return spanBlocks(startsOn, endsOn).map((block) => ({ block, startsOn, deploymentId: id }));
}

writtenWith(DeploymentRow, DeploymentSpanRow, spanRowsOf);
