import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { type Context } from '../context';
import { EventListArguments } from '../event/event.input';
import { EventConnection } from '../event/event.type';
import { CrimeTypeStub } from './crime-type.stub';

@Resolver(() => CrimeTypeStub)
export class CrimeTypeResolver {
  @FieldResolver(() => EventConnection, {
    nullable: true,
    description: 'Events with a topic about this crime.',
  })
  events(
    @Root() crimeType: Stub,
    @Args(() => EventListArguments) args: EventListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.eventsByCrimeType.load(crimeType.id, args, info);
  }
}
