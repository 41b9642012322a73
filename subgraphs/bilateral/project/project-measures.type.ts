import { measurementType } from '../../../shared/measures';

export const MeasurementType = measurementType();
