import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Dimension } from '../figure/figure.enums';
import { MeasurementType } from '../project/project-measures.type';
import { measureOf, noMeasures, type WithRecords } from '../project/project-measures';
import { type IndicatorRow } from './indicator.entity';
import { Agreement } from './indicator.enums';
import { agreementOf } from './indicator-agreement';
import { overLife } from './indicator-figures';
import { slicesOf } from './indicator-slices';
import { Slice } from './indicator-slice.type';
import { Indicator } from './indicator.type';

/** What the gateway must fetch from the owners of the records first: only for those who ask for these fields. */
const RECORDS =
  '@requires(fields: "project { personnelMeasures { measure value unit asOf records } trainingMeasures { measure value unit asOf records } procurementMeasures { measure value unit asOf records } }")';

const PARTS =
  '@requires(fields: "project { personnelMeasures { measure value } trainingMeasures { measure value } procurementMeasures { measure value } personnelMeasureParts { measure dimension part value records } trainingMeasureParts { measure dimension part value records } procurementMeasureParts { measure dimension part value records } }")';

/** What the records add up to, beside what was reported. */
@Resolver(() => Indicator)
export class IndicatorRecordsResolver {
  @Directive(RECORDS)
  @FieldResolver(() => MeasurementType, {
    nullable: true,
    description: 'What the records add up to now; null when nobody keeps such records, or their owner does not answer.',
  })
  recorded(@Root() { code, recorded }: WithRecords<IndicatorRow>) {
    return measureOf(recorded ?? noMeasures, code);
  }

  @Directive(RECORDS)
  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'Whether the reported value is what the records add up to; null only when bilateral itself fails.',
  })
  async agreement(@Root() { id, projectId, code, recorded }: WithRecords<IndicatorRow>, @Ctx() { loaders }: Context) {
    const { reported } = overLife(await loaders.figuresByIndicator.load(id), projectId);
    const { incomplete } = recorded ?? noMeasures;
    return agreementOf(reported, measureOf(recorded ?? noMeasures, code), incomplete);
  }

  @Directive(PARTS)
  @FieldResolver(() => [Slice], {
    nullable: true,
    description:
      'The parts somebody reported or recorded, by code; empty when there are none, null when nothing is reported by part and an owner of records does not answer.',
  })
  async disaggregation(
    @Root() { id, projectId, code, recorded = noMeasures }: WithRecords<IndicatorRow>,
    @Arg('by', () => Dimension, { description: 'What to split it by.' }) by: Dimension,
    @Ctx() { loaders }: Context,
  ) {
    return slicesOf(by, { code, projectId, recorded, figures: await loaders.figuresByIndicator.load(id) });
  }
}
