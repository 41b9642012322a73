import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Objective } from '../objective/objective.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { JointInvestigationTeamRow } from './joint-investigation-team.entity';
import { JointInvestigationTeam } from './joint-investigation-team.type';

@Resolver(() => JointInvestigationTeam)
export class JointInvestigationTeamResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() team: JointInvestigationTeamRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(team.projectId, info);
  }

  @FieldResolver(() => Objective, { nullable: true, description: 'The objective that names it; null when none does.' })
  objective(@Root() team: JointInvestigationTeamRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return team.objectiveId === null ? null : loaders.objectiveById.load(team.objectiveId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() team: JointInvestigationTeamRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(team.sourceId, info);
  }
}
