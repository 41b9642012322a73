import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Url } from '../../../shared/scalars';
import { Stated } from '../stated/stated.type';
import { BilateralResultKind } from './bilateral-result.enums';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'What bilateral cooperation brought. The kind is the hub’s sorting, the statement the source’s.',
})
export class BilateralResult extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => BilateralResultKind, { description: 'How the grants would sort it.' })
  readonly kind!: BilateralResultKind;
  @Field(() => String, { description: 'What came about, in the hub’s words.' })
  readonly statement!: string;
  @Field(() => Url, { nullable: true, description: 'A document that shows it; null when no source gives one.' })
  readonly evidence!: string | null;
}
