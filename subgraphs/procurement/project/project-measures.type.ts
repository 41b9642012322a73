import { measurementType } from '../../../shared/measures';

export const Measurement = measurementType();
