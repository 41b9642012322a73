import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { DeploymentDirection, DeploymentStatus, DeploymentType, SupportKind } from './deployment.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A stay of one officer with a host police force.' })
export class Deployment {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => DeploymentDirection, { description: 'Which police sends and which hosts.' })
  readonly direction!: DeploymentDirection;
  @Field(() => DeploymentType, { description: 'What the officer was sent for.' })
  readonly type!: DeploymentType;
  @Field(() => DeploymentStatus, { description: 'Where the deployment stands.' })
  readonly status!: DeploymentStatus;
  @Field(() => LocalDate, { nullable: true, description: 'First day; null when not reported.' })
  readonly startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null when not reported or still running.' })
  readonly endsOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days from first to last, both counted; null without both dates.' })
  readonly officerDays!: number | null;
  @Field(() => [SupportKind], { description: 'How the officer helped the host.' })
  readonly supportKinds!: SupportKind[];
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const DeploymentConnection = connectionOf(Deployment, 'Deployment');
