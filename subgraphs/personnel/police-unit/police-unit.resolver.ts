import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { OfficerListArguments } from '../officer/officer.input';
import { OfficerConnection } from '../officer/officer.type';
import { OrganisationStub } from '../organisation/organisation.stub';
import { PlaceStub } from '../place/place.stub';
import { SourceStub } from '../source/source.stub';
import { PoliceUnitRow } from './police-unit.entity';
import { PoliceUnitListArguments } from './police-unit.input';
import { policeUnitList } from './police-unit.queries';
import { PoliceUnit, PoliceUnitConnection } from './police-unit.type';

@Resolver(() => PoliceUnit)
export class PoliceUnitResolver {
  @Query(() => PoliceUnitConnection, { nullable: true, description: 'Units officers come from or are hosted by.' })
  policeUnits(
    @Args(() => PoliceUnitListArguments) args: PoliceUnitListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return policeUnitList.page(db, args, info);
  }

  @Query(() => PoliceUnit, { nullable: true, description: 'One unit; null when the code is unknown.' })
  policeUnit(
    @Arg('code', () => String, { description: 'Code within the hub.' }) code: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.policeUnitByCode.load(code, info);
  }

  @FieldResolver(() => PoliceUnit, { nullable: true, description: 'The unit above; null at the top.' })
  parent(@Root() unit: PoliceUnitRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return unit.parentId === null ? null : loaders.policeUnitById.load(unit.parentId, info);
  }

  @FieldResolver(() => PoliceUnit, {
    nullable: true,
    description: 'The unit that took over; null while this one exists.',
  })
  successor(@Root() unit: PoliceUnitRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return unit.successorId === null ? null : loaders.policeUnitById.load(unit.successorId, info);
  }

  @FieldResolver(() => OfficerConnection, { nullable: true, description: 'Officers who come from this unit.' })
  officers(
    @Root() unit: PoliceUnitRow,
    @Args(() => OfficerListArguments) args: OfficerListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.officersByHomeUnit.load(unit.id, args, info);
  }

  @FieldResolver(() => OrganisationStub, { nullable: true, description: 'The force the unit belongs to.' })
  organisation(@Root() unit: PoliceUnitRow) {
    return stub(unit.organisationId);
  }

  @FieldResolver(() => PlaceStub, { nullable: true, description: 'The area the unit is responsible for.' })
  place(@Root() unit: PoliceUnitRow) {
    return stub(unit.placeId);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() unit: PoliceUnitRow) {
    return stub(unit.sourceId);
  }
}
