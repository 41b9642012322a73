import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BilateralActivity } from '../bilateral-activity/bilateral-activity.type';
import { type Context } from '../context';
import { Objective } from '../objective/objective.type';
import { Organisation } from '../organisation/organisation.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { BilateralResultRow } from './bilateral-result.entity';
import { BilateralResult } from './bilateral-result.type';

@Resolver(() => BilateralResult)
export class BilateralResultResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() result: BilateralResultRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(result.projectId, info);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Whose part it is; null when it is of both sides.',
  })
  organisation(@Root() result: BilateralResultRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return result.organisationId === null ? null : loaders.organisationById.load(result.organisationId, info);
  }

  @FieldResolver(() => BilateralActivity, {
    nullable: true,
    description: 'The activity it came from; null when not said.',
  })
  activity(@Root() result: BilateralResultRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return result.activityId === null ? null : loaders.bilateralActivityById.load(result.activityId, info);
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective it serves; null when not said.' })
  objective(@Root() result: BilateralResultRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return result.objectiveId === null ? null : loaders.objectiveById.load(result.objectiveId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() result: BilateralResultRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(result.sourceId, info);
  }
}
