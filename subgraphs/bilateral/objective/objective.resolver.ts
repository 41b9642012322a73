import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BilateralActivity } from '../bilateral-activity/bilateral-activity.type';
import { BilateralResult } from '../bilateral-result/bilateral-result.type';
import { type Context } from '../context';
import { latest, standing } from '../figure/figure-standing';
import { Figure } from '../figure/figure.type';
import { Indicator } from '../indicator/indicator.type';
import { Outcome } from '../outcome/outcome.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { ObjectiveRow } from './objective.entity';
import { Objective } from './objective.type';

@Resolver(() => Objective)
export class ObjectiveResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() objective: ObjectiveRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(objective.projectId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() objective: ObjectiveRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(objective.sourceId, info);
  }

  @FieldResolver(() => [Outcome], { description: 'Outcomes expected of it or achieved under it.' })
  outcomes(@Root() objective: ObjectiveRow, @Ctx() { loaders }: Context) {
    return loaders.outcomesByObjective.load(objective.id);
  }

  @FieldResolver(() => [Indicator], { description: 'Indicators that measure it, in the order of the report.' })
  indicators(@Root() objective: ObjectiveRow, @Ctx() { loaders }: Context) {
    return loaders.indicatorsByObjective.load(objective.id);
  }

  @FieldResolver(() => [BilateralActivity], { description: 'Bilateral activities that serve it.' })
  activities(@Root() objective: ObjectiveRow, @Ctx() { loaders }: Context) {
    return loaders.activitiesByObjective.load(objective.id);
  }

  @FieldResolver(() => [BilateralResult], { description: 'Bilateral results under it.' })
  results(@Root() objective: ObjectiveRow, @Ctx() { loaders }: Context) {
    return loaders.resultsByObjective.load(objective.id);
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'What was spent on it; its value is null and notReported true where no source says.',
  })
  async spend(@Root() objective: ObjectiveRow, @Ctx() { loaders }: Context) {
    return latest(standing(await loaders.figuresByObjective.load(objective.id)), 'SPEND');
  }
}
