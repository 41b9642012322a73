import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../shared/scalars';
import { DeploymentDirection } from '../deployment/deployment.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A number of deployed officers that a source states without naming deployments.' })
export class DeploymentHeadcount {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => DeploymentDirection, { description: 'Which police sends and which hosts.' })
  readonly direction!: DeploymentDirection;
  @Field(() => Int, { description: 'Officers, as stated.' })
  readonly officers!: number;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the period; null when not reported.' })
  readonly periodStart!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the period; null when not reported.' })
  readonly periodEnd!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}
