import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Objective } from '../objective/objective.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { IndicatorRow } from './indicator.entity';
import { IndicatorListArguments } from './indicator.input';
import { indicatorList } from './indicator.queries';
import { Indicator, IndicatorConnection } from './indicator.type';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => IndicatorConnection, { nullable: true, description: 'Indicators of every project.' })
  indicators(
    @Args(() => IndicatorListArguments) args: IndicatorListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return indicatorList.page(db, args, info);
  }

  @FieldResolver(() => Project, { description: 'The project it measures.' })
  project(@Root() indicator: IndicatorRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(indicator.projectId, info);
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective it measures; null when not said.' })
  objective(@Root() indicator: IndicatorRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return indicator.objectiveId === null ? null : loaders.objectiveById.load(indicator.objectiveId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is named.' })
  source(@Root() indicator: IndicatorRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(indicator.sourceId, info);
  }
}
