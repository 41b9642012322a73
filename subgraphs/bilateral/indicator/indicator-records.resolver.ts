import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { MeasurementType } from '../project/project-measures.type';
import { measureOf, noMeasures, type WithRecords } from '../project/project-measures';
import { type IndicatorRow } from './indicator.entity';
import { Agreement } from './indicator.enums';
import { agreementOf } from './indicator-agreement';
import { overLife } from './indicator-figures';
import { Indicator } from './indicator.type';

/** What the gateway must fetch from the owners of the records first: only for those who ask for these fields. */
const RECORDS =
  '@requires(fields: "project { personnelMeasures { measure value unit asOf records } trainingMeasures { measure value unit asOf records } procurementMeasures { measure value unit asOf records } }")';

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
    return agreementOf(code, reported, recorded ?? noMeasures);
  }
}
