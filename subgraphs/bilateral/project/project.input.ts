import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList, CountryCode, LocalDate } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { ProjectStatus } from './project.enums';

export const ProjectOrder = closedList('ProjectOrder', 'Orderings of projects.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
  CODE_DESC: { en: 'By code, last first', ro: 'După cod, descrescător', no: 'Etter kode, synkende' },
});
export type ProjectOrder = keyof typeof ProjectOrder;

@InputType({ description: 'Which projects; fields are joined by AND, values of a list by OR.' })
export class ProjectFilter {
  @Field(() => [String], { nullable: true, description: 'With one of these codes.' })
  readonly code?: string[];
  @Field(() => [String], { nullable: true, description: 'Of one of these programmes, by code.' })
  readonly programmeCode?: string[];
  @Field(() => [String], { nullable: true, description: 'Under one of these programme areas, for example PA30.' })
  readonly areaCode?: string[];
  @Field(() => [CountryCode], { nullable: true, description: 'Of a programme in one of these states.' })
  readonly country?: string[];
  @Field(() => [ProjectStatus], { nullable: true, description: 'In one of these states.' })
  readonly status?: ProjectStatus[];
  @Field(() => String, {
    nullable: true,
    description: 'Each of its words begins a word of the name, whatever the case and accents.',
  })
  readonly text?: string;
}

@ArgsType()
export class ProjectListArguments extends ConnectionArguments {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects; all when absent.' })
  readonly filter?: ProjectFilter;
  @Field(() => ProjectOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: ProjectOrder;
}

@ArgsType()
export class FigureChangesArguments extends ConnectionArguments {
  @Field(() => LocalDate, { description: 'Recorded on this day or after.' })
  readonly since!: string;
}
