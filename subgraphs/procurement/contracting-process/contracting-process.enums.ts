import { closedList } from '../../../shared/scalars';

export const TenderStatus = closedList('TenderStatus', 'Where a tender stands: tenderStatus of OCDS.', {
  PLANNING: { en: 'Being considered', ro: 'În analiză', no: 'Under vurdering' },
  PLANNED: { en: 'Planned', ro: 'Planificată', no: 'Planlagt' },
  ACTIVE: { en: 'Under way', ro: 'În desfășurare', no: 'Pågår' },
  CANCELLED: { en: 'Cancelled', ro: 'Anulată', no: 'Avlyst' },
  UNSUCCESSFUL: { en: 'Unsuccessful', ro: 'Fără rezultat', no: 'Uten resultat' },
  COMPLETE: { en: 'Complete', ro: 'Încheiată', no: 'Fullført' },
  WITHDRAWN: { en: 'Withdrawn', ro: 'Retrasă', no: 'Trukket tilbake' },
});
export type TenderStatus = keyof typeof TenderStatus;

export const ProcurementMethod = closedList('ProcurementMethod', 'How suppliers come in: method of OCDS.', {
  OPEN: { en: 'Open: every supplier may tender', ro: 'Deschisă', no: 'Åpen' },
  SELECTIVE: { en: 'Selective: qualified suppliers are invited', ro: 'Restrânsă', no: 'Begrenset' },
  LIMITED: { en: 'Limited: suppliers the buyer chose', ro: 'Limitată', no: 'Utvalgte leverandører' },
  DIRECT: { en: 'Direct: one supplier, no competition', ro: 'Directă', no: 'Direkte' },
});
export type ProcurementMethod = keyof typeof ProcurementMethod;

export const ProcurementCategory = closedList(
  'ProcurementCategory',
  'What is mainly bought: procurementCategory of OCDS.',
  {
    GOODS: { en: 'Goods', ro: 'Produse', no: 'Varer' },
    WORKS: { en: 'Works', ro: 'Lucrări', no: 'Bygg og anlegg' },
    SERVICES: { en: 'Services', ro: 'Servicii', no: 'Tjenester' },
  },
);
export type ProcurementCategory = keyof typeof ProcurementCategory;

export const LeadTimeAnomaly = closedList('LeadTimeAnomaly', 'What is odd about the lead times of a process.', {
  MISSING_PUBLICATION_TO_DEADLINE: {
    en: 'Publication or deadline is not known',
    ro: 'Publicarea sau termenul-limită lipsește',
    no: 'Kunngjøring eller frist er ukjent',
  },
  MISSING_DEADLINE_TO_AWARD: {
    en: 'Deadline or award is not known',
    ro: 'Termenul-limită sau atribuirea lipsește',
    no: 'Frist eller tildeling er ukjent',
  },
  MISSING_AWARD_TO_SIGNATURE: {
    en: 'Award or signature is not known',
    ro: 'Atribuirea sau semnarea lipsește',
    no: 'Tildeling eller signering er ukjent',
  },
  NEGATIVE_PUBLICATION_TO_DEADLINE: {
    en: 'The deadline lies before the publication',
    ro: 'Termenul-limită precedă publicarea',
    no: 'Fristen er før kunngjøringen',
  },
  NEGATIVE_DEADLINE_TO_AWARD: {
    en: 'The award lies before the deadline',
    ro: 'Atribuirea precedă termenul-limită',
    no: 'Tildelingen er før fristen',
  },
  NEGATIVE_AWARD_TO_SIGNATURE: {
    en: 'The signature lies before the award',
    ro: 'Semnarea precedă atribuirea',
    no: 'Signeringen er før tildelingen',
  },
});
export type LeadTimeAnomaly = keyof typeof LeadTimeAnomaly;
