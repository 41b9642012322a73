import { measurementPartType, measurementType } from '../../../shared/measures';

export const Measurement = measurementType();
export const MeasurementPart = measurementPartType();
