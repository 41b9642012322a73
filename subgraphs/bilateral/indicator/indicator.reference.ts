import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { readMeasures } from '../project/project-measures';
import { IndicatorRow } from './indicator.entity';
import { Indicator } from './indicator.type';

interface IndicatorKey {
  readonly id: string;
  /** There when the gateway asks for what requires the measures of the project. */
  readonly project?: unknown;
}

/** The row, and beside it what the owners of the records counted, when the gateway brought that along. */
export const indicatorReference = reference<Loaders, IndicatorKey>(
  Indicator,
  async ({ id, project }, { loaders }, info) => {
    const row = await loaders.indicatorById.load(id, info);
    // Representations of one indicator share a row, so what one of them carries goes on a copy.
    return row && project ? Object.assign(new IndicatorRow(), row, { recorded: readMeasures(project) }) : row;
  },
);
