import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { FigureListArguments } from '../figure/figure.input';
import { FigureConnection } from '../figure/figure.type';
import { RoleArguments } from '../organisation-role/organisation-role.input';
import { OrganisationRole } from '../organisation-role/organisation-role.type';
import { ProjectListArguments } from '../project/project.input';
import { ProjectConnection } from '../project/project.type';
import { Source } from '../source/source.type';
import { ProgrammeRow } from './programme.entity';
import { ProgrammeListArguments } from './programme.input';
import { programmeList } from './programme.queries';
import { Programme, ProgrammeConnection } from './programme.type';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => ProgrammeConnection, { nullable: true, description: 'Programmes of every state the hub knows.' })
  programmes(
    @Args(() => ProgrammeListArguments) args: ProgrammeListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return programmeList.page(db, args, info);
  }

  @Query(() => Programme, { nullable: true, description: 'One programme; null when the code is unknown.' })
  programme(
    @Arg('code', () => String, { description: 'The donor’s code.' }) code: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.programmeByCode.load(code, info);
  }

  @FieldResolver(() => ProjectConnection, { description: 'Its projects, those the hub knows.' })
  projects(
    @Root() programme: ProgrammeRow,
    @Args(() => ProjectListArguments) args: ProjectListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.projectsByProgramme.load(programme.id, args, info);
  }

  @FieldResolver(() => FigureConnection, { description: 'Figures stated of the programme as a whole.' })
  figures(
    @Root() programme: ProgrammeRow,
    @Args(() => FigureListArguments) args: FigureListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.figuresByProgramme.load(programme.id, args, info);
  }

  @FieldResolver(() => [OrganisationRole], { description: 'Who operates it and who takes part.' })
  async roles(
    @Root() programme: ProgrammeRow,
    @Args(() => RoleArguments) { role }: RoleArguments,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.rolesByProgramme.load(programme.id);
    return role ? rows.filter((row) => role.includes(row.role)) : rows;
  }

  @FieldResolver(() => [Programme], {
    description: 'Programmes of other states under the same area in the same funding period, by code.',
  })
  async comparable(@Root() programme: ProgrammeRow, @Ctx() { loaders }: Context) {
    const { id, areaCode, fundingPeriod } = programme;
    const others = areaCode === null ? [] : await loaders.programmesByArea.load(areaCode);
    return others.filter((other) => other.id !== id && other.fundingPeriod === fundingPeriod);
  }

  @FieldResolver(() => Source, { description: 'Where it is described.' })
  source(@Root() programme: ProgrammeRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(programme.sourceId, info);
  }
}
