import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { type Context } from '../context';
import { EventListArguments } from '../event/event.input';
import { EventConnection } from '../event/event.type';
import { OrganisationStub } from './organisation.stub';

@Resolver(() => OrganisationStub)
export class OrganisationResolver {
  @FieldResolver(() => EventConnection, {
    nullable: true,
    description: 'Events this organisation organised.',
  })
  eventsOrganised(
    @Root() organisation: Stub,
    @Args(() => EventListArguments) args: EventListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.eventsByOrganiser.load(organisation.id, args, info);
  }
}
