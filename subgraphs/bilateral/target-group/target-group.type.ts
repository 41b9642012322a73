import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Stated } from '../stated/stated.type';
import { TargetGroupKind } from './target-group.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'People a project is for.' })
export class TargetGroup extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => TargetGroupKind, { description: 'How they stand to the project.' })
  readonly kind!: TargetGroupKind;
  @Field(() => String, { description: 'Who they are, in the hub’s words.' })
  readonly statement!: string;
}
