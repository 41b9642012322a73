import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProjectActivityArguments } from '../bilateral-activity/bilateral-activity.input';
import { BilateralActivity } from '../bilateral-activity/bilateral-activity.type';
import { BilateralResultKind } from '../bilateral-result/bilateral-result.enums';
import { BilateralResult } from '../bilateral-result/bilateral-result.type';
import { type Context } from '../context';
import { Continuation } from '../continuation/continuation.type';
import { CooperationChannel } from '../cooperation-channel/cooperation-channel.type';
import { JointInvestigationTeam } from '../joint-investigation-team/joint-investigation-team.type';
import { ProjectRow } from './project.entity';
import { Project } from './project.type';

/** How the two sides worked together, what came of it, and what goes on. */
@Resolver(() => Project)
export class ProjectCooperationResolver {
  @FieldResolver(() => [BilateralActivity], { description: 'What the two sides did together, or one side for both.' })
  async activities(
    @Root() project: ProjectRow,
    @Args(() => ProjectActivityArguments) { level, type, contribution }: ProjectActivityArguments,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.activitiesByProject.load(project.id);
    return rows
      .filter((row) => !level || level.includes(row.level))
      .filter((row) => !type || type.includes(row.type))
      .filter((row) => !contribution || (row.contribution !== null && contribution.includes(row.contribution)));
  }

  @FieldResolver(() => [BilateralResult], { description: 'What bilateral cooperation brought.' })
  async bilateralResults(
    @Root() project: ProjectRow,
    @Arg('kind', () => [BilateralResultKind], { nullable: true, description: 'Only of these kinds; all when absent.' })
    kind: BilateralResultKind[] | undefined,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.resultsByProject.load(project.id);
    return kind ? rows.filter((row) => kind.includes(row.kind)) : rows;
  }

  @FieldResolver(() => [CooperationChannel], { description: 'Ways by which its police forces work together.' })
  cooperationChannels(@Root() project: ProjectRow, @Ctx() { loaders }: Context) {
    return loaders.channelsByProject.load(project.id);
  }

  @FieldResolver(() => [JointInvestigationTeam], { description: 'Joint investigation teams it speaks of.' })
  jointInvestigationTeams(@Root() project: ProjectRow, @Ctx() { loaders }: Context) {
    return loaders.jointTeamsByProject.load(project.id);
  }

  @FieldResolver(() => [Continuation], { description: 'What goes on after it, and where.' })
  continuations(@Root() project: ProjectRow, @Ctx() { loaders }: Context) {
    return loaders.continuationsByProject.load(project.id);
  }
}
