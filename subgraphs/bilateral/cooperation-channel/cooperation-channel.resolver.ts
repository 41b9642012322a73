import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Objective } from '../objective/objective.type';
import { Organisation } from '../organisation/organisation.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { CooperationChannelRow } from './cooperation-channel.entity';
import { CooperationChannel } from './cooperation-channel.type';

@Resolver(() => CooperationChannel)
export class CooperationChannelResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() channel: CooperationChannelRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(channel.projectId, info);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The body behind it; null when there is none.' })
  organisation(@Root() channel: CooperationChannelRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return channel.organisationId === null ? null : loaders.organisationById.load(channel.organisationId, info);
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective that names it; null when none does.' })
  objective(@Root() channel: CooperationChannelRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return channel.objectiveId === null ? null : loaders.objectiveById.load(channel.objectiveId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() channel: CooperationChannelRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(channel.sourceId, info);
  }
}
