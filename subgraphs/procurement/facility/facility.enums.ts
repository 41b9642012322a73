import { closedList } from '../../../shared/scalars';

export const FacilityKind = closedList('FacilityKind', 'What a facility is for.', {
  INTERVIEW_FACILITY: { en: 'Interview facility', ro: 'Spațiu de audiere', no: 'Avhørslokale' },
  MULTIFUNCTIONAL_CENTRE: { en: 'Multi-functional centre', ro: 'Centru multifuncțional', no: 'Flerbrukssenter' },
});
export type FacilityKind = keyof typeof FacilityKind;
