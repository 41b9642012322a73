import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../../shared/scalars';
import { Dimension } from '../figure/figure.enums';
import { Figure } from '../figure/figure.type';
import { Agreement } from './indicator.enums';

@ObjectType({ description: 'One part of an indicator: what was reported of it beside what its records add up to.' })
export class Slice {
  @Field(() => Dimension, { description: 'What the indicator is split by.' })
  readonly dimension!: Dimension;
  @Field(() => String, { nullable: true, description: 'Code or id of the part; null where the records do not say.' })
  readonly part!: string | null;
  @Field(() => Figure, { nullable: true, description: 'Target of the part; null when not reported.' })
  readonly target!: Figure | null;
  @Field(() => Figure, { nullable: true, description: 'Standing value of the part; null when not reported.' })
  readonly reported!: Figure | null;
  @Field(() => Decimal, { nullable: true, description: 'What the records of the part add up to; null without any.' })
  readonly recorded!: string | null;
  @Field(() => Int, { nullable: true, description: 'Records of the part; null when there are none, or no answer.' })
  readonly records!: number | null;
  @Field(() => Agreement, { description: 'Whether the reported value of the part is what its records add up to.' })
  readonly agreement!: Agreement;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the reported parts add up to the reported whole; null without parts or whole. Same in every part.',
  })
  readonly reportedIsComplete!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the recorded parts add up to the recorded whole: false when some count under two. Same in every part.',
  })
  readonly recordedIsComplete!: boolean | null;
}
