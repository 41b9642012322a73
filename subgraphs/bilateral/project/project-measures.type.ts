import { measurementPartType, measurementType } from '../../../shared/measures';

export const MeasurementType = measurementType();
export const MeasurementPartType = measurementPartType();
