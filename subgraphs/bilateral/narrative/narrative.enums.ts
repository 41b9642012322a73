import { closedList } from '../../../shared/scalars';

export const NarrativeKind = closedList('NarrativeKind', 'What a statement in words is about.', {
  RELEVANCE: { en: 'Relevance', ro: 'Relevanță', no: 'Relevans' },
  SCOPE: { en: 'Scope', ro: 'Domeniu', no: 'Omfang' },
  MEANS: { en: 'Means', ro: 'Mijloace', no: 'Midler' },
  APPROACH: { en: 'Approach', ro: 'Abordare', no: 'Tilnærming' },
  FOCUS: { en: 'Focus', ro: 'Accent', no: 'Vekt' },
  INTEREST: { en: 'Interest of the parties', ro: 'Interesul părților', no: 'Partenes interesse' },
  KEY_ACHIEVEMENT: { en: 'Key achievement', ro: 'Realizare principală', no: 'Viktigste resultat' },
  CONTRIBUTION: {
    en: 'Contribution to the wider aim',
    ro: 'Contribuție la scopul larg',
    no: 'Bidrag til det større målet',
  },
});
export type NarrativeKind = keyof typeof NarrativeKind;
