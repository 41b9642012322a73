import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Decimal, LocalDate } from '../../../shared/scalars';
import { Figure } from '../figure/figure.type';
import { connectionOf } from '../paging';
import { Stated } from '../stated/stated.type';
import { Direction } from './indicator.enums';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'What a project is measured by: its target, what was reported, and what the records add up to.',
})
export class Indicator extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the project; records of the same measure are compared with it.' })
  readonly code!: string;
  @Field(() => String, { description: 'What it is called, in the hub’s words.' })
  readonly title!: string;
  @Field(() => String, { nullable: true, description: 'What exactly is counted; null when the source does not say.' })
  readonly definition!: string | null;
  @Field(() => String, { description: 'What is counted, in the plural.' })
  readonly unit!: string;
  @Field(() => Direction, { description: 'Which way it should go.' })
  readonly direction!: Direction;
}

export const IndicatorConnection = connectionOf(Indicator, 'Indicator');

@ObjectType({ description: 'What an indicator was to reach and reached in one period.' })
export class IndicatorPeriod {
  @Field(() => LocalDate, { nullable: true, description: 'First day; null when not reported.' })
  readonly start!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null when not reported.' })
  readonly end!: string | null;
  @Field(() => Figure, { nullable: true, description: 'Target of the period; null when there is none.' })
  readonly target!: Figure | null;
  @Field(() => Figure, { nullable: true, description: 'What was reported of the period, approved; null when nothing.' })
  readonly reported!: Figure | null;
  @Field(() => Decimal, { nullable: true, description: 'Reported minus target; null without both.' })
  readonly variance!: string | null;
}
