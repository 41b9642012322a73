import { closedList } from '../../../shared/scalars';

export const ProjectStatus = closedList('ProjectStatus', 'Where a project stands.', {
  PLANNED: { en: 'Planned', ro: 'Planificat', no: 'Planlagt' },
  IN_PROGRESS: { en: 'In progress', ro: 'În derulare', no: 'Pågår' },
  COMPLETED: { en: 'Completed', ro: 'Încheiat', no: 'Avsluttet' },
  TERMINATED: { en: 'Terminated before its end', ro: 'Oprit înainte de termen', no: 'Avbrutt' },
});
export type ProjectStatus = keyof typeof ProjectStatus;

export const CostGap = closedList('CostGap', 'Why a cost per unit cannot be worked out.', {
  BUDGET_NOT_REPORTED: {
    en: 'No source states the budget',
    ro: 'Bugetul nu este raportat',
    no: 'Budsjettet er ikke oppgitt',
  },
  PARTICIPANTS_NOT_REPORTED: {
    en: 'No source states the participants',
    ro: 'Numărul participanților nu este raportat',
    no: 'Antall deltakere er ikke oppgitt',
  },
  OFFICER_DAYS_NOT_RECORDED: {
    en: 'No deployment with days is recorded',
    ro: 'Nu sunt înregistrate zile de detașare',
    no: 'Ingen tjenestedager er registrert',
  },
  OFFICER_DAYS_UNAVAILABLE: {
    en: 'The records of deployments could not be read',
    ro: 'Înregistrările detașărilor nu au putut fi citite',
    no: 'Registreringene av utsendinger kunne ikke leses',
  },
});
export type CostGap = keyof typeof CostGap;
