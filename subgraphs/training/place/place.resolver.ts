import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { type Context } from '../context';
import { EventListArguments } from '../event/event.input';
import { EventConnection } from '../event/event.type';
import { PlaceStub } from './place.stub';

@Resolver(() => PlaceStub)
export class PlaceResolver {
  @FieldResolver(() => EventConnection, {
    nullable: true,
    description: 'Events held in this police district or county.',
  })
  eventsHosted(
    @Root() place: Stub,
    @Args(() => EventListArguments) args: EventListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.eventsByPlace.load(place.id, args, info);
  }
}
