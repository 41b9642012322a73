import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { CrimeType } from '../crime-type/crime-type.type';
import { RoleArguments } from '../organisation-role/organisation-role.input';
import { OrganisationRole } from '../organisation-role/organisation-role.type';
import { Programme } from '../programme/programme.type';
import { ProjectAlias } from '../project-alias/project-alias.type';
import { Source } from '../source/source.type';
import { ProjectRow } from './project.entity';
import { ProjectListArguments } from './project.input';
import { projectList } from './project.queries';
import { Project, ProjectConnection } from './project.type';

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => ProjectConnection, { nullable: true, description: 'Projects of every programme the hub knows.' })
  projects(
    @Args(() => ProjectListArguments) args: ProjectListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return projectList.page(db, args, info);
  }

  @Query(() => Project, { nullable: true, description: 'One project; null when the code is unknown.' })
  project(
    @Arg('code', () => String, { description: 'Its short name or the donor’s code, for example PDP1.' }) code: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.projectByCode.load(code, info);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme that pays for it; null when none.' })
  programme(@Root() project: ProjectRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return project.programmeId === null ? null : loaders.programmeById.load(project.programmeId, info);
  }

  @FieldResolver(() => [ProjectAlias], { description: 'Other codes it goes by, and who says so.' })
  aliases(@Root() project: ProjectRow, @Ctx() { loaders }: Context) {
    return loaders.aliasesByProject.load(project.id);
  }

  @FieldResolver(() => [OrganisationRole], { description: 'Who takes part in it, as what.' })
  async roles(
    @Root() project: ProjectRow,
    @Args(() => RoleArguments) { role }: RoleArguments,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.rolesByProject.load(project.id);
    return role ? rows.filter((row) => role.includes(row.role)) : rows;
  }

  @FieldResolver(() => [CrimeType], { description: 'Crime it is directed against; empty when not reported.' })
  async crimeFocus(@Root() project: ProjectRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const links = await loaders.crimeFocusByProject.load(project.id);
    return Promise.all(links.map(({ crimeTypeId }) => loaders.crimeTypeById.load(crimeTypeId, info)));
  }

  @FieldResolver(() => Source, { description: 'Where it is described.' })
  source(@Root() project: ProjectRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(project.sourceId, info);
  }
}
