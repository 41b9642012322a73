import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { CrimeType } from '../crime-type/crime-type.type';
import { Organisation } from '../organisation/organisation.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { ThreatAssessmentRow } from './threat-assessment.entity';
import { ThreatAssessment } from './threat-assessment.type';

@Resolver(() => ThreatAssessment)
export class ThreatAssessmentResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() assessment: ThreatAssessmentRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(assessment.projectId, info);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who made the analysis; null when not named.' })
  author(@Root() assessment: ThreatAssessmentRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return assessment.authorId === null ? null : loaders.organisationById.load(assessment.authorId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() assessment: ThreatAssessmentRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(assessment.sourceId, info);
  }

  @FieldResolver(() => [CrimeType], { description: 'Crime it names, by term.' })
  async crimeTypes(
    @Root() assessment: ThreatAssessmentRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const links = await loaders.crimesByThreat.load(assessment.id);
    return Promise.all(links.map(({ crimeTypeId }) => loaders.crimeTypeById.load(crimeTypeId, info)));
  }
}
