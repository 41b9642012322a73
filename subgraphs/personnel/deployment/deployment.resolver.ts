import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { CrimeTypeStub } from '../crime-type/crime-type.stub';
import { Mission } from '../mission/mission.type';
import { Officer } from '../officer/officer.type';
import { PlaceStub } from '../place/place.stub';
import { PoliceUnit } from '../police-unit/police-unit.type';
import { ProjectStub } from '../project/project.stub';
import { SourceStub } from '../source/source.stub';
import { DeploymentRow } from './deployment.entity';
import { DeploymentListArguments } from './deployment.input';
import { deploymentList } from './deployment.queries';
import { Deployment, DeploymentConnection } from './deployment.type';

@Resolver(() => Deployment)
export class DeploymentResolver {
  @Query(() => DeploymentConnection, { nullable: true, description: 'Deployments of every project.' })
  deployments(
    @Args(() => DeploymentListArguments) args: DeploymentListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return deploymentList.page(db, args, info);
  }

  @Query(() => Deployment, { nullable: true, description: 'One deployment; null when the id is unknown.' })
  deployment(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.deploymentById.load(id, info);
  }

  @FieldResolver(() => ProjectStub, { nullable: true, description: 'The project that paid for it.' })
  project(@Root() deployment: DeploymentRow) {
    return stub(deployment.projectId);
  }

  @FieldResolver(() => Officer, {
    nullable: true,
    description: 'The officer, under a pseudonym; null when not recorded.',
  })
  officer(@Root() deployment: DeploymentRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return deployment.officerId === null ? null : loaders.officerById.load(deployment.officerId, info);
  }

  @FieldResolver(() => Mission, { nullable: true, description: 'The joint mission it was part of, if any.' })
  mission(@Root() deployment: DeploymentRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return deployment.missionId === null ? null : loaders.missionById.load(deployment.missionId, info);
  }

  @FieldResolver(() => PlaceStub, {
    nullable: true,
    description: 'The police district that hosted, as it was at the time.',
  })
  hostDistrict(@Root() deployment: DeploymentRow) {
    return stub(deployment.hostDistrictId);
  }

  @FieldResolver(() => PoliceUnit, { nullable: true, description: 'The unit that hosted; null when not recorded.' })
  hostUnit(@Root() deployment: DeploymentRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return deployment.hostUnitId === null ? null : loaders.policeUnitById.load(deployment.hostUnitId, info);
  }

  @FieldResolver(() => [CrimeTypeStub], { nullable: true, description: 'Crime the deployment was directed against.' })
  async crimeFocus(@Root() deployment: DeploymentRow, @Ctx() { loaders }: Context) {
    return (await loaders.crimeFocusByDeployment.load(deployment.id)).map(({ crimeTypeId }) => stub(crimeTypeId));
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() deployment: DeploymentRow) {
    return stub(deployment.sourceId);
  }
}
