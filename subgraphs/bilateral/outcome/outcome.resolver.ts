import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Objective } from '../objective/objective.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { OutcomeRow } from './outcome.entity';
import { Outcome } from './outcome.type';

@Resolver(() => Outcome)
export class OutcomeResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() outcome: OutcomeRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(outcome.projectId, info);
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'The objective it belongs to; null when the source does not say.',
  })
  objective(@Root() outcome: OutcomeRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return outcome.objectiveId === null ? null : loaders.objectiveById.load(outcome.objectiveId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() outcome: OutcomeRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(outcome.sourceId, info);
  }
}
