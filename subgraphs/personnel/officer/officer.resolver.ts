import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { DeploymentListArguments } from '../deployment/deployment.input';
import { DeploymentConnection } from '../deployment/deployment.type';
import { PoliceUnit } from '../police-unit/police-unit.type';
import { SourceStub } from '../source/source.stub';
import { OfficerRow } from './officer.entity';
import { Speciality } from './officer.enums';
import { OfficerListArguments } from './officer.input';
import { officerList } from './officer.queries';
import { Officer, OfficerConnection } from './officer.type';

@Resolver(() => Officer)
export class OfficerResolver {
  @Query(() => OfficerConnection, { nullable: true, description: 'Officers who took part, under their pseudonyms.' })
  officers(
    @Args(() => OfficerListArguments) args: OfficerListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return officerList.page(db, args, info);
  }

  @Query(() => Officer, { nullable: true, description: 'One officer; null when the reference is unknown.' })
  officer(
    @Arg('officerRef', () => String, { description: 'Pseudonymous reference.' }) officerRef: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.officerByRef.load(officerRef, info);
  }

  @FieldResolver(() => [Speciality], { description: 'What the officer is trained in.' })
  async specialities(@Root() officer: OfficerRow, @Ctx() { loaders }: Context) {
    return (await loaders.specialitiesByOfficer.load(officer.id)).map(({ speciality }) => speciality);
  }

  @FieldResolver(() => PoliceUnit, { nullable: true, description: 'The unit the officer comes from.' })
  homeUnit(@Root() officer: OfficerRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.policeUnitById.load(officer.homeUnitId, info);
  }

  @FieldResolver(() => DeploymentConnection, { nullable: true, description: 'Deployments of this officer.' })
  deployments(
    @Root() officer: OfficerRow,
    @Args(() => DeploymentListArguments) args: DeploymentListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.deploymentsByOfficer.load(officer.id, args, info);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() officer: OfficerRow) {
    return stub(officer.sourceId);
  }
}
