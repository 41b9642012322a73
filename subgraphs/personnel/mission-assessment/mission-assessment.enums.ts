import { closedList } from '../../../shared/scalars';

export const AssessmentRating = closedList('AssessmentRating', 'How an assessment judges a mission.', {
  HIGHLY_SUCCESSFUL: { en: 'Highly successful', ro: 'Foarte reușită', no: 'Svært vellykket' },
  SUCCESSFUL: { en: 'Successful', ro: 'Reușită', no: 'Vellykket' },
  PARTLY_SUCCESSFUL: { en: 'Partly successful', ro: 'Parțial reușită', no: 'Delvis vellykket' },
  NOT_SUCCESSFUL: { en: 'Not successful', ro: 'Nereușită', no: 'Ikke vellykket' },
});
export type AssessmentRating = keyof typeof AssessmentRating;
