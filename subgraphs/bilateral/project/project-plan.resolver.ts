import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { NarrativeKind } from '../narrative/narrative.enums';
import { Narrative } from '../narrative/narrative.type';
import { ObjectiveLevel, ObjectiveVersion } from '../objective/objective.enums';
import { Objective } from '../objective/objective.type';
import { OutcomeStage } from '../outcome/outcome.enums';
import { Outcome } from '../outcome/outcome.type';
import { TargetGroup } from '../target-group/target-group.type';
import { ThreatAssessment } from '../threat-assessment/threat-assessment.type';
import { ProjectRow } from './project.entity';
import { Project } from './project.type';

/** Why there is a project, what it set out to do, and what it says of itself. */
@Resolver(() => Project)
export class ProjectPlanResolver {
  @FieldResolver(() => [Objective], { description: 'What it set out to reach, as planned and as reported.' })
  async objectives(
    @Root() project: ProjectRow,
    @Arg('level', () => ObjectiveLevel, { nullable: true, description: 'Only general, or only specific ones.' })
    level: ObjectiveLevel | undefined,
    @Arg('version', () => ObjectiveVersion, { nullable: true, description: 'Only as planned, or only as reported.' })
    version: ObjectiveVersion | undefined,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.objectivesByProject.load(project.id);
    return rows.filter((row) => (!level || row.level === level) && (!version || row.version === version));
  }

  @FieldResolver(() => [Outcome], { description: 'What it was to bring about, and is said to have brought about.' })
  async outcomes(
    @Root() project: ProjectRow,
    @Arg('stage', () => OutcomeStage, { nullable: true, description: 'Only expected, or only achieved ones.' })
    stage: OutcomeStage | undefined,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.outcomesByProject.load(project.id);
    return stage ? rows.filter((row) => row.stage === stage) : rows;
  }

  @FieldResolver(() => [ThreatAssessment], { description: 'What was found about the crime it is directed against.' })
  threatAssessments(@Root() project: ProjectRow, @Ctx() { loaders }: Context) {
    return loaders.threatAssessmentsByProject.load(project.id);
  }

  @FieldResolver(() => [TargetGroup], { description: 'Whom it is for.' })
  targetGroups(@Root() project: ProjectRow, @Ctx() { loaders }: Context) {
    return loaders.targetGroupsByProject.load(project.id);
  }

  @FieldResolver(() => [Narrative], { description: 'What its sources say of it in words.' })
  async narratives(
    @Root() project: ProjectRow,
    @Arg('kind', () => [NarrativeKind], { nullable: true, description: 'Only of these kinds; all when absent.' })
    kind: NarrativeKind[] | undefined,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.narrativesByProject.load(project.id);
    return kind ? rows.filter((row) => kind.includes(row.kind)) : rows;
  }
}
