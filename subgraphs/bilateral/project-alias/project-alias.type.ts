import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Stated } from '../stated/stated.type';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Another code that the same project goes by, and who says that it is the same.' })
export class ProjectAlias extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'The other code or name.' })
  readonly code!: string;
}
