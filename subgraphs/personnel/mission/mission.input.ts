import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';

export const MissionOrder = closedList('MissionOrder', 'Orderings of missions.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type MissionOrder = keyof typeof MissionOrder;

@InputType({ description: 'Which missions; fields are joined by AND, values of a list by OR.' })
export class MissionFilter {
  @Field(() => [ID], { nullable: true, description: 'Organised by one of these organisations.' })
  readonly organiserId?: string[];
}

@ArgsType()
export class MissionListArguments extends ConnectionArguments {
  @Field(() => MissionFilter, { nullable: true, description: 'Which missions; all when absent.' })
  readonly filter?: MissionFilter;
  @Field(() => MissionOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: MissionOrder;
}
