import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { DeploymentListArguments } from '../deployment/deployment.input';
import { DeploymentConnection } from '../deployment/deployment.type';
import { MissionAssessment } from '../mission-assessment/mission-assessment.type';
import { OrganisationStub } from '../organisation/organisation.stub';
import { PlaceStub } from '../place/place.stub';
import { ProjectStub } from '../project/project.stub';
import { SourceStub } from '../source/source.stub';
import { MissionRow } from './mission.entity';
import { MissionListArguments } from './mission.input';
import { missionList } from './mission.queries';
import { Mission, MissionConnection } from './mission.type';

@Resolver(() => Mission)
export class MissionResolver {
  @Query(() => MissionConnection, { nullable: true, description: 'Joint operative missions of every project.' })
  missions(
    @Args(() => MissionListArguments) args: MissionListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return missionList.page(db, args, info);
  }

  @Query(() => Mission, { nullable: true, description: 'One mission; null when the code is unknown.' })
  mission(
    @Arg('code', () => String, { description: 'Code within the hub.' }) code: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.missionByCode.load(code, info);
  }

  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project it belongs to.' })
  project(@Root() mission: MissionRow) {
    return stub(mission.projectId);
  }

  @FieldResolver(() => OrganisationStub, { nullable: true, description: 'Who organised it; null when not reported.' })
  organiser(@Root() mission: MissionRow) {
    return stub(mission.organiserId);
  }

  @FieldResolver(() => [PlaceStub], { nullable: true, description: 'Host police districts; empty when not reported.' })
  async districts(@Root() mission: MissionRow, @Ctx() { loaders }: Context) {
    return (await loaders.districtsByMission.load(mission.id)).map(({ placeId }) => stub(placeId));
  }

  @FieldResolver(() => DeploymentConnection, { nullable: true, description: 'Deployments that were part of it.' })
  deployments(
    @Root() mission: MissionRow,
    @Args(() => DeploymentListArguments) args: DeploymentListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.deploymentsByMission.load(mission.id, args, info);
  }

  @FieldResolver(() => [MissionAssessment], { description: 'What was said of its results, and by whom.' })
  assessments(@Root() mission: MissionRow, @Ctx() { loaders }: Context) {
    return loaders.assessmentsByMission.load(mission.id);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() mission: MissionRow) {
    return stub(mission.sourceId);
  }
}
