import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { BilateralActivityListArguments } from '../bilateral-activity/bilateral-activity.input';
import { BilateralActivityConnection } from '../bilateral-activity/bilateral-activity.type';
import { type Context } from '../context';
import { RoleArguments } from '../organisation-role/organisation-role.input';
import { OrganisationRole } from '../organisation-role/organisation-role.type';
import { Place } from '../place/place.type';
import { Source } from '../source/source.type';
import { OrganisationRow } from './organisation.entity';
import { OrganisationListArguments } from './organisation.input';
import { organisationList } from './organisation.queries';
import { Organisation, OrganisationConnection } from './organisation.type';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, { nullable: true, description: 'Every body the programmes name.' })
  organisations(
    @Args(() => OrganisationListArguments) args: OrganisationListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return organisationList.page(db, args, info);
  }

  @Query(() => Organisation, { nullable: true, description: 'One organisation; null when the code is unknown.' })
  organisation(
    @Arg('code', () => String, { description: 'Code within the hub.' }) code: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.organisationByCode.load(code, info);
  }

  @FieldResolver(() => [OrganisationRole], { description: 'What it is in which programme or project.' })
  async roles(
    @Root() organisation: OrganisationRow,
    @Args(() => RoleArguments) { role }: RoleArguments,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.rolesByOrganisation.load(organisation.id);
    return role ? rows.filter((row) => role.includes(row.role)) : rows;
  }

  @FieldResolver(() => BilateralActivityConnection, { description: 'What it did in bilateral cooperation.' })
  contributions(
    @Root() organisation: OrganisationRow,
    @Args(() => BilateralActivityListArguments) args: BilateralActivityListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.activitiesByOrganisation.load(organisation.id, args, info);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'Where it has its seat; null when not known.' })
  place(@Root() organisation: OrganisationRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return organisation.placeId === null ? null : loaders.placeById.load(organisation.placeId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is named.' })
  source(@Root() organisation: OrganisationRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(organisation.sourceId, info);
  }
}
