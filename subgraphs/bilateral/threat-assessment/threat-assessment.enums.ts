import { closedList } from '../../../shared/scalars';

export const ThreatTrend = closedList('ThreatTrend', 'Where a threat is said to be going.', {
  MOST_RAPID_INCREASE: { en: 'Rising faster than any other', ro: 'Creșterea cea mai rapidă', no: 'Raskest økning' },
  RISING: { en: 'Rising', ro: 'În creștere', no: 'Økende' },
  STABLE: { en: 'Stable', ro: 'Stabilă', no: 'Stabil' },
  FALLING: { en: 'Falling', ro: 'În scădere', no: 'Avtagende' },
});
export type ThreatTrend = keyof typeof ThreatTrend;
