import { closedList } from '../../../shared/scalars';

export const ActivityLevel = closedList('ActivityLevel', 'Where a bilateral activity takes place.', {
  PROJECT: { en: 'Project', ro: 'Proiect', no: 'Prosjekt' },
  PROGRAMME: { en: 'Programme', ro: 'Program', no: 'Program' },
});
export type ActivityLevel = keyof typeof ActivityLevel;

export const ActivityType = closedList('ActivityType', 'What a bilateral activity is.', {
  WORKSHOP: { en: 'Workshops', ro: 'Ateliere de lucru', no: 'Arbeidsseminarer' },
  STUDY_VISIT: { en: 'Study visits', ro: 'Vizite de studiu', no: 'Studiebesøk' },
  DEPLOYMENT: { en: 'Deployment of officers', ro: 'Detașarea ofițerilor', no: 'Utsending av tjenestepersoner' },
  CONTRIBUTION: { en: 'Contribution of a partner', ro: 'Contribuția unui partener', no: 'Bidrag fra en partner' },
});
export type ActivityType = keyof typeof ActivityType;

export const ContributionKind = closedList('ContributionKind', 'What a partner contributes.', {
  AREAS_OF_INTEREST: {
    en: 'Setting areas of interest and specialisations',
    ro: 'Stabilirea domeniilor de interes și a specializărilor',
    no: 'Fastsette interesseområder og spesialiseringer',
  },
  ORGANISING_DEPLOYMENTS: {
    en: 'Organising the deployments',
    ro: 'Organizarea detașărilor',
    no: 'Organisere utsendingene',
  },
  COMMUNICATION: {
    en: 'Communication and contacts with police districts',
    ro: 'Comunicare și contacte cu districtele de poliție',
    no: 'Kommunikasjon og kontakt med politidistriktene',
  },
  ASSESSMENT_OF_RESULTS: { en: 'Assessing the results', ro: 'Evaluarea rezultatelor', no: 'Vurdere resultatene' },
  PROGRAMME_COOPERATION: {
    en: 'Taking part at programme level',
    ro: 'Participare la nivel de program',
    no: 'Deltakelse på programnivå',
  },
  OTHER: {
    en: 'Further support that is not named',
    ro: 'Alt sprijin, nenumit',
    no: 'Annen støtte som ikke er navngitt',
  },
});
export type ContributionKind = keyof typeof ContributionKind;
