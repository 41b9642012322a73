import { closedList } from '../../../shared/scalars';

export const FigureKind = closedList('FigureKind', 'What a figure says.', {
  BASELINE: { en: 'Baseline', ro: 'Valoare de referință', no: 'Utgangsverdi' },
  TARGET: { en: 'Target', ro: 'Țintă', no: 'Mål' },
  ACTUAL: { en: 'Actual', ro: 'Valoare realizată', no: 'Oppnådd' },
  VARIANCE: { en: 'Difference from the target', ro: 'Abatere față de țintă', no: 'Avvik fra målet' },
  BUDGET: { en: 'Budget', ro: 'Buget', no: 'Budsjett' },
  SPEND: { en: 'Spend', ro: 'Cheltuieli', no: 'Forbruk' },
  ALLOCATION: { en: 'Allocation', ro: 'Alocare', no: 'Tildeling' },
  SHARE: { en: 'Share', ro: 'Pondere', no: 'Andel' },
  DURATION: { en: 'Duration', ro: 'Durată', no: 'Varighet' },
});
export type FigureKind = keyof typeof FigureKind;

export const FigureQualifier = closedList('FigureQualifier', 'How a figure came about.', {
  PLANNED: { en: 'Planned', ro: 'Planificată', no: 'Planlagt' },
  REPORTED: { en: 'Reported by its source', ro: 'Raportată de sursă', no: 'Rapportert av kilden' },
  DERIVED: { en: 'Derived from other figures', ro: 'Dedusă din alte cifre', no: 'Utledet av andre tall' },
});
export type FigureQualifier = keyof typeof FigureQualifier;

export const FigureWorkflow = closedList(
  'FigureWorkflow',
  'Where a figure stands in review. Each step is a new figure.',
  {
    DRAFT: { en: 'Draft', ro: 'Ciornă', no: 'Utkast' },
    PENDING: { en: 'Waiting for approval', ro: 'În așteptarea aprobării', no: 'Til godkjenning' },
    RETURNED: { en: 'Returned for correction', ro: 'Returnată pentru corectare', no: 'Returnert til retting' },
    APPROVED: { en: 'Approved', ro: 'Aprobată', no: 'Godkjent' },
  },
);
export type FigureWorkflow = keyof typeof FigureWorkflow;

export const Dimension = closedList('Dimension', 'What a figure, or the records of a measure, can be split by.', {
  STAKEHOLDER_TYPE: { en: 'Stakeholder type', ro: 'Tip de participant', no: 'Deltakertype' },
  SEX: { en: 'Sex', ro: 'Sex', no: 'Kjønn' },
  HOST_DISTRICT: { en: 'Host district', ro: 'District gazdă', no: 'Vertsdistrikt' },
  EQUIPMENT_CATEGORY: { en: 'Equipment category', ro: 'Categorie de echipament', no: 'Utstyrskategori' },
});
export type Dimension = keyof typeof Dimension;
