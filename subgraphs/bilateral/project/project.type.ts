import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { type Measurement, type MeasurementPart } from '../../../shared/measures';
import { LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { Stated } from '../stated/stated.type';
import { ProjectStatus } from './project.enums';
import { MeasurementPartType, MeasurementType } from './project-measures.type';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'A project of a programme: what it set out to do, what it reported, and who took part.' })
export class Project extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Its short name or the donor’s code, for example PDP1.' })
  readonly code!: string;
  @Field(() => String, { nullable: true, description: 'What it is called; null when no source the hub holds says so.' })
  readonly name!: string | null;
  @Field(() => ProjectStatus, { nullable: true, description: 'Where it stands; null when not reported.' })
  readonly status!: ProjectStatus | null;
  @Field(() => LocalDate, { nullable: true, description: 'First day; null when not reported.' })
  readonly startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null when not reported.' })
  readonly endsOn!: string | null;

  // What other subgraphs count: fetched by the gateway for the fields that require it.
  @Directive('@external')
  @Field(() => [MeasurementType], { nullable: true })
  readonly personnelMeasures?: Measurement[] | null;
  @Directive('@external')
  @Field(() => [MeasurementType], { nullable: true })
  readonly trainingMeasures?: Measurement[] | null;
  @Directive('@external')
  @Field(() => [MeasurementType], { nullable: true })
  readonly procurementMeasures?: Measurement[] | null;
  @Directive('@external')
  @Field(() => [MeasurementPartType], { nullable: true })
  readonly personnelMeasureParts?: MeasurementPart[] | null;
  @Directive('@external')
  @Field(() => [MeasurementPartType], { nullable: true })
  readonly trainingMeasureParts?: MeasurementPart[] | null;
  @Directive('@external')
  @Field(() => [MeasurementPartType], { nullable: true })
  readonly procurementMeasureParts?: MeasurementPart[] | null;
}

export const ProjectConnection = connectionOf(Project, 'Project');
