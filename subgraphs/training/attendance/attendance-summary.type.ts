import { Field, Int, ObjectType } from 'type-graphql';
import { AttendanceDimension } from './attendance.input';

@ObjectType({ description: 'A value that all attendances of a group share.' })
export class AttendanceSummaryKey {
  @Field(() => AttendanceDimension, { description: 'The dimension.' })
  readonly dimension!: AttendanceDimension;
  @Field(() => String, { nullable: true, description: 'Code; null where the records do not say.' })
  readonly value!: string | null;
}

@ObjectType({ description: 'Attendances at events of one group, counted. What is stated of a series is left out.' })
export class AttendanceSummaryRow {
  @Field(() => [AttendanceSummaryKey], { description: 'What the group shares, in the order asked.' })
  readonly keys!: readonly AttendanceSummaryKey[];
  @Field(() => Int, {
    nullable: true,
    description: 'People, counted at each event anew; null when no count is recorded.',
  })
  readonly participants!: number | null;
  @Field(() => Int, { description: 'Attendance records; by SEX a record counts under each part it has.' })
  readonly attendances!: number;
  @Field(() => Int, { description: 'Different events.' })
  readonly events!: number;
}
