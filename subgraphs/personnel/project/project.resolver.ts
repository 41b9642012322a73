import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { partsOf } from '../../../shared/measures';
import { type Context } from '../context';
import { DeploymentListArguments, DeploymentSummaryArguments } from '../deployment/deployment.input';
import { deployedOfficers } from '../deployment/deployment.queries';
import { DeploymentConnection } from '../deployment/deployment.type';
import { DeploymentSummaryRow } from '../deployment/deployment-summary.type';
import { DeploymentHeadcount } from '../deployment-headcount/deployment-headcount.type';
import { MissionListArguments } from '../mission/mission.input';
import { MissionConnection } from '../mission/mission.type';
import { ProjectStub } from './project.stub';
import { Measurement, MeasurementPart } from './project-measures.type';

@Resolver(() => ProjectStub)
export class ProjectResolver {
  @FieldResolver(() => DeploymentConnection, { nullable: true, description: 'Deployments of the project.' })
  deployments(
    @Root() project: Stub,
    @Args(() => DeploymentListArguments) args: DeploymentListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.deploymentsByProject.load(project.id, args, info);
  }

  @FieldResolver(() => [DeploymentSummaryRow], { nullable: true, description: 'Deployments of the project, counted.' })
  deploymentSummary(
    @Root() project: Stub,
    @Args(() => DeploymentSummaryArguments) args: DeploymentSummaryArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.deploymentSummaryByProject.load(project.id, args);
  }

  @FieldResolver(() => [DeploymentHeadcount], {
    nullable: true,
    description: 'Numbers of officers that sources state.',
  })
  deploymentHeadcounts(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return loaders.headcountsByProject.load(project.id);
  }

  @FieldResolver(() => MissionConnection, { nullable: true, description: 'Joint operative missions of the project.' })
  missions(
    @Root() project: Stub,
    @Args(() => MissionListArguments) args: MissionListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.missionsByProject.load(project.id, args, info);
  }

  @FieldResolver(() => [Measurement], { nullable: true, description: 'What the deployments and missions add up to.' })
  personnelMeasures(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return loaders.measuresByProject.load(project.id);
  }

  @FieldResolver(() => [MeasurementPart], {
    nullable: true,
    description: 'Officers of OFFICERS_DEPLOYED by HOST_DISTRICT; one who went to two districts counts under both.',
  })
  personnelMeasureParts(@Root() project: Stub, @Ctx() { loaders }: Context) {
    return partsOf(
      'OFFICERS_DEPLOYED',
      ['HOST_DISTRICT'],
      (dimension) => loaders.deploymentSummaryByProject.load(project.id, { filter: deployedOfficers, by: [dimension] }),
      ({ officers, deployments }) => ({ value: officers, records: deployments }),
    );
  }
}
