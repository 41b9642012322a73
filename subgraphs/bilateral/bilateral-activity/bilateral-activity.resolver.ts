import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { BilateralResult } from '../bilateral-result/bilateral-result.type';
import { type Context } from '../context';
import { MissionStub } from '../mission/mission.stub';
import { Objective } from '../objective/objective.type';
import { Organisation } from '../organisation/organisation.type';
import { Programme } from '../programme/programme.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { BilateralActivityRow } from './bilateral-activity.entity';
import { BilateralActivity } from './bilateral-activity.type';

@Resolver(() => BilateralActivity)
export class BilateralActivityResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() activity: BilateralActivityRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(activity.projectId, info);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who did it; null when both sides did.' })
  organisation(@Root() activity: BilateralActivityRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return activity.organisationId === null ? null : loaders.organisationById.load(activity.organisationId, info);
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'The programme, for what took place at its level; else null.',
  })
  programme(@Root() activity: BilateralActivityRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return activity.programmeId === null ? null : loaders.programmeById.load(activity.programmeId, info);
  }

  @FieldResolver(() => Objective, {
    nullable: true,
    description: 'The objective it serves; null when the source does not say.',
  })
  objective(@Root() activity: BilateralActivityRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return activity.objectiveId === null ? null : loaders.objectiveById.load(activity.objectiveId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() activity: BilateralActivityRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(activity.sourceId, info);
  }

  @FieldResolver(() => MissionStub, { nullable: true, description: 'The joint mission it served; null when none.' })
  mission(@Root() activity: BilateralActivityRow) {
    return stub(activity.missionId);
  }

  @FieldResolver(() => [BilateralResult], { description: 'What came of it, as far as a source says so.' })
  results(@Root() activity: BilateralActivityRow, @Ctx() { loaders }: Context) {
    return loaders.resultsByActivity.load(activity.id);
  }
}
