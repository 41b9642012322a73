import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { type Context } from '../context';
import { MissionListArguments } from '../mission/mission.input';
import { MissionConnection } from '../mission/mission.type';
import { OrganisationStub } from './organisation.stub';

@Resolver(() => OrganisationStub)
export class OrganisationResolver {
  @FieldResolver(() => MissionConnection, {
    nullable: true,
    description: 'Joint missions this organisation organised.',
  })
  missionsOrganised(
    @Root() organisation: Stub,
    @Args(() => MissionListArguments) args: MissionListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.missionsByOrganiser.load(organisation.id, args, info);
  }
}
