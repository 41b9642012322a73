import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Source } from '../source/source.type';
import { ThreatAssessment } from '../threat-assessment/threat-assessment.type';
import { CrimeTypeRow } from './crime-type.entity';
import { allCrimeTypes } from './crime-type.queries';
import { CrimeType } from './crime-type.type';

@Resolver(() => CrimeType)
export class CrimeTypeResolver {
  @Query(() => [CrimeType], { nullable: true, description: 'Every crime type, by term.' })
  crimeTypes(@Ctx() { db }: Context) {
    return allCrimeTypes(db);
  }

  @Query(() => CrimeType, { nullable: true, description: 'One crime type; null when the term is unknown.' })
  crimeType(
    @Arg('term', () => String, { description: 'The hub’s own term.' }) term: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.crimeTypeByTerm.load(term, info);
  }

  @FieldResolver(() => [ThreatAssessment], { description: 'Assessments that name it.' })
  async threatAssessments(
    @Root() crimeType: CrimeTypeRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const links = await loaders.threatsByCrimeType.load(crimeType.id);
    return Promise.all(links.map((link) => loaders.threatAssessmentById.load(link.threatAssessmentId, info)));
  }

  @FieldResolver(() => Source, { description: 'Where the codes were read; the term is the hub’s.' })
  source(@Root() crimeType: CrimeTypeRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(crimeType.sourceId, info);
  }
}
