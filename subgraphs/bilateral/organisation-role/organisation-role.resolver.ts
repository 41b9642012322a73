import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Organisation } from '../organisation/organisation.type';
import { Programme } from '../programme/programme.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { OrganisationRoleRow } from './organisation-role.entity';
import { OrganisationRole } from './organisation-role.type';

@Resolver(() => OrganisationRole)
export class OrganisationRoleResolver {
  @FieldResolver(() => Organisation, { description: 'Who has the role.' })
  organisation(@Root() role: OrganisationRoleRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.organisationById.load(role.organisationId, info);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'In which project; null for a role in a programme.' })
  project(@Root() role: OrganisationRoleRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return role.projectId === null ? null : loaders.projectById.load(role.projectId, info);
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'In which programme; for a role in a project, the programme it belongs to where the source says so.',
  })
  programme(@Root() role: OrganisationRoleRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return role.programmeId === null ? null : loaders.programmeById.load(role.programmeId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() role: OrganisationRoleRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(role.sourceId, info);
  }
}
