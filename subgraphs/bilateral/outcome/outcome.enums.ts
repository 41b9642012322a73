import { closedList } from '../../../shared/scalars';

export const OutcomeStage = closedList(
  'OutcomeStage',
  'Whether an outcome was hoped for or is said to have come about.',
  {
    EXPECTED: { en: 'Expected', ro: 'Așteptat', no: 'Forventet' },
    ACHIEVED: { en: 'Achieved, as reported', ro: 'Realizat, conform raportării', no: 'Oppnådd, ifølge rapporten' },
  },
);
export type OutcomeStage = keyof typeof OutcomeStage;
