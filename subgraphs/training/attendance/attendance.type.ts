import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Delivery } from '../event/event.enums';
import { connectionOf } from '../paging';
import { StakeholderType } from './attendance.enums';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'How many people of one stakeholder type attended: never who. Of an event it is a record; of a series it is a statement, which counts in no measure and no summary.',
})
export class Attendance {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => StakeholderType, { description: 'On whose behalf they attended.' })
  readonly stakeholderType!: StakeholderType;
  @Field(() => Int, { nullable: true, description: 'People; null when not reported.' })
  readonly count!: number | null;
  @Field(() => Int, { nullable: true, description: 'Women among them; null when not recorded.' })
  readonly female!: number | null;
  @Field(() => Int, { nullable: true, description: 'Men among them; null when not recorded.' })
  readonly male!: number | null;
  @Field(() => Delivery, { nullable: true, description: 'How they took part; null when not reported.' })
  readonly delivery!: Delivery | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const AttendanceConnection = connectionOf(Attendance, 'Attendance');
