import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { Decimal, LocalDate } from '../../../shared/scalars';
import { type Context } from '../context';
import { FigureQualifier } from '../figure/figure.enums';
import { Figure } from '../figure/figure.type';
import { IndicatorRow } from './indicator.entity';
import { IndicatorStatus } from './indicator.enums';
import { byPeriod, disagree, overLife, progressOf, statusOf, varianceOf } from './indicator-figures';
import { Indicator, IndicatorPeriod } from './indicator.type';

/** What was stated of an indicator. All of it is read from the same figures, fetched once. */
@Resolver(() => Indicator)
export class IndicatorFiguresResolver {
  @FieldResolver(() => Figure, { nullable: true, description: 'Where it started; null when not reported.' })
  async baseline(@Root() { id, projectId }: IndicatorRow, @Ctx() { loaders }: Context) {
    return overLife(await loaders.figuresByIndicator.load(id), projectId).baseline;
  }

  @FieldResolver(() => Figure, { nullable: true, description: 'What it was to reach; null when not reported.' })
  async target(@Root() { id, projectId }: IndicatorRow, @Ctx() { loaders }: Context) {
    return overLife(await loaders.figuresByIndicator.load(id), projectId).target;
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'The standing value over the life of the project, reported and approved; null when not reported.',
  })
  async reported(
    @Root() { id, projectId }: IndicatorRow,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: 'What stood on that day: recorded by then and not yet superseded; today when absent.',
    })
    asOf: string | undefined,
    @Ctx() { loaders }: Context,
  ) {
    return overLife(await loaders.figuresByIndicator.load(id), projectId, asOf).reported;
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'The difference from the target as its source reports it; null when it does not.',
  })
  async reportedVariance(@Root() { id, projectId }: IndicatorRow, @Ctx() { loaders }: Context) {
    return overLife(await loaders.figuresByIndicator.load(id), projectId).reportedVariance;
  }

  @FieldResolver(() => Decimal, { nullable: true, description: 'Reported minus target; null without both.' })
  async variance(@Root() { id, projectId }: IndicatorRow, @Ctx() { loaders }: Context) {
    return varianceOf(overLife(await loaders.figuresByIndicator.load(id), projectId));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Reported over target, 1 at the target, four decimals; null without both.',
  })
  async progress(@Root() { id, projectId }: IndicatorRow, @Ctx() { loaders }: Context) {
    return progressOf(overLife(await loaders.figuresByIndicator.load(id), projectId));
  }

  @FieldResolver(() => IndicatorStatus, { description: 'How the reported value stands to the target.' })
  async status(@Root() { id, projectId, direction }: IndicatorRow, @Ctx() { loaders }: Context) {
    const [figures, project] = await Promise.all([
      loaders.figuresByIndicator.load(id),
      loaders.projectStatusById.load(projectId),
    ]);
    return statusOf(overLife(figures, projectId), direction, project?.status ?? null);
  }

  @FieldResolver(() => [IndicatorPeriod], {
    description: 'The same by period, earliest first; empty when none is told.',
  })
  async periods(@Root() { id, projectId }: IndicatorRow, @Ctx() { loaders }: Context) {
    return byPeriod(await loaders.figuresByIndicator.load(id), projectId);
  }

  @FieldResolver(() => [Figure], {
    description: 'Every figure of it by code: superseded ones, drafts, and those of sources that disagree.',
  })
  async figures(
    @Root() { id }: IndicatorRow,
    @Arg('qualifier', () => FigureQualifier, { nullable: true, description: 'Only with this qualifier.' })
    qualifier: FigureQualifier | undefined,
    @Ctx() { loaders }: Context,
  ) {
    const figures = await loaders.figuresByIndicator.load(id);
    return qualifier ? figures.filter((figure) => figure.qualifier === qualifier) : figures;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether sources state different actual values, each under its own definition.',
  })
  async sourcesDisagree(@Root() { id }: IndicatorRow, @Ctx() { loaders }: Context) {
    return disagree(await loaders.figuresByIndicator.load(id));
  }
}
