import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Stated } from '../stated/stated.type';
import { Channel } from './cooperation-channel.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A way by which the police forces of a project exchange information or work together.' })
export class CooperationChannel extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => Channel, { description: 'Which way.' })
  readonly channel!: Channel;
  @Field(() => String, { description: 'What it is used for, in the hub’s words.' })
  readonly statement!: string;
}
