import { Field, Int, ObjectType } from 'type-graphql';
import { DeploymentDimension } from './deployment.input';

@ObjectType({ description: 'A value that all deployments of a group share.' })
export class DeploymentSummaryKey {
  @Field(() => DeploymentDimension, { description: 'The dimension.' })
  readonly dimension!: DeploymentDimension;
  @Field(() => String, { nullable: true, description: 'Code or id; null where the records do not say.' })
  readonly value!: string | null;
}

@ObjectType({ description: 'Deployments of one group, counted.' })
export class DeploymentSummaryRow {
  @Field(() => [DeploymentSummaryKey], { description: 'What the group shares, in the order asked.' })
  readonly keys!: readonly DeploymentSummaryKey[];
  @Field(() => Int, { description: 'Deployments.' })
  readonly deployments!: number;
  @Field(() => Int, { description: 'Different officers.' })
  readonly officers!: number;
  @Field(() => Int, { description: 'Days, first and last counted; deployments without dates add none.' })
  readonly officerDays!: number;
}
