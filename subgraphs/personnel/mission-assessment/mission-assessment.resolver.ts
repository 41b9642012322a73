import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import { Mission } from '../mission/mission.type';
import { OrganisationStub } from '../organisation/organisation.stub';
import { SourceStub } from '../source/source.stub';
import { MissionAssessmentRow } from './mission-assessment.entity';
import { MissionAssessment } from './mission-assessment.type';

@Resolver(() => MissionAssessment)
export class MissionAssessmentResolver {
  @FieldResolver(() => Mission, { nullable: true, description: 'The mission assessed.' })
  mission(@Root() assessment: MissionAssessmentRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.missionById.load(assessment.missionId, info);
  }

  @FieldResolver(() => OrganisationStub, { nullable: true, description: 'Who assessed; null when not named.' })
  assessor(@Root() assessment: MissionAssessmentRow) {
    return stub(assessment.assessorId);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where it is reported.' })
  source(@Root() assessment: MissionAssessmentRow) {
    return stub(assessment.sourceId);
  }
}
