import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Directive, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { FigureListArguments } from '../figure/figure.input';
import { Figure, FigureConnection } from '../figure/figure.type';
import { latest, standing } from '../figure/figure-standing';
import { Indicator } from '../indicator/indicator.type';
import { overLife } from '../indicator/indicator-figures';
import { costPerUnit } from './cost-per-unit';
import { CostPerUnit } from './cost-per-unit.type';
import { ProjectRow } from './project.entity';
import { FigureChangesArguments } from './project.input';
import { noMeasures, type WithRecords } from './project-measures';
import { Project } from './project.type';

/** The numbers of a project. */
@Resolver(() => Project)
export class ProjectFiguresResolver {
  @FieldResolver(() => [Indicator], { description: 'What it is measured by, in the order of its report.' })
  async indicators(
    @Root() project: ProjectRow,
    @Arg('code', () => [String], { nullable: true, description: 'Only with these codes; all when absent.' })
    code: string[] | undefined,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await loaders.indicatorsByProject.load(project.id);
    return code ? rows.filter((row) => code.includes(row.code)) : rows;
  }

  @FieldResolver(() => FigureConnection, { description: 'Figures stated of it, with and without an indicator.' })
  figures(
    @Root() project: ProjectRow,
    @Args(() => FigureListArguments) args: FigureListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.figuresByProject.load(project.id, args, info);
  }

  @FieldResolver(() => FigureConnection, {
    description:
      'What was recorded of it since a day, last first: new figures, and corrections with what they supersede.',
  })
  figureChanges(
    @Root() project: ProjectRow,
    @Args(() => FigureChangesArguments) { since, ...page }: FigureChangesArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const args = { ...page, filter: { recordedSince: since }, orderBy: 'RECORDED_AT_DESC' as const };
    return loaders.figuresByProject.load(project.id, args, info);
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'Its standing budget; the value is null and notReported true where no source states it.',
  })
  async budget(@Root() project: ProjectRow, @Ctx() { loaders }: Context) {
    return latest(standing(await loaders.budgetsByProject.load(project.id)), 'BUDGET');
  }

  @Directive('@requires(fields: "personnelMeasures { measure value }")')
  @FieldResolver(() => CostPerUnit, {
    nullable: true,
    description: 'Budget per participant and per officer-day; null only when bilateral itself fails.',
  })
  async costPerUnit(@Root() project: WithRecords<ProjectRow>, @Ctx() { loaders }: Context) {
    const [budgets, indicators] = await Promise.all([
      loaders.budgetsByProject.load(project.id),
      loaders.indicatorsByProject.load(project.id),
    ]);
    const training = indicators.find(({ code }) => code === 'TRAINING_PARTICIPANTS');
    const stated = training ? await loaders.figuresByIndicator.load(training.id) : [];
    return costPerUnit({
      budget: latest(standing(budgets), 'BUDGET'),
      participants: overLife(stated, project.id).reported,
      recorded: project.recorded ?? noMeasures,
    });
  }
}
