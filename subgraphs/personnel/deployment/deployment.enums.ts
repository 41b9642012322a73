import { closedList } from '../../../shared/scalars';

export const DeploymentDirection = closedList('DeploymentDirection', 'Which police sends and which hosts.', {
  RO_TO_NO: { en: 'From Romania to Norway', ro: 'Din România în Norvegia', no: 'Fra Romania til Norge' },
  NO_TO_RO: { en: 'From Norway to Romania', ro: 'Din Norvegia în România', no: 'Fra Norge til Romania' },
});
export type DeploymentDirection = keyof typeof DeploymentDirection;

export const DeploymentType = closedList('DeploymentType', 'What an officer is sent for.', {
  OPERATIVE_SUPPORT: { en: 'Operative support', ro: 'Sprijin operativ', no: 'Operativ støtte' },
  JOINT_MISSION: { en: 'Joint mission', ro: 'Misiune comună', no: 'Felles oppdrag' },
  LIAISON: { en: 'Liaison', ro: 'Legătură', no: 'Samband' },
  STUDY_VISIT_ESCORT: { en: 'Escort of a study visit', ro: 'Însoțire vizită de studiu', no: 'Følge på studiebesøk' },
  EXPERT: { en: 'Expert', ro: 'Expert', no: 'Ekspert' },
});
export type DeploymentType = keyof typeof DeploymentType;

export const DeploymentStatus = closedList('DeploymentStatus', 'Where a deployment stands.', {
  PLANNED: { en: 'Planned', ro: 'Planificată', no: 'Planlagt' },
  ACTIVE: { en: 'Active', ro: 'În desfășurare', no: 'Pågår' },
  EXTENDED: { en: 'Extended', ro: 'Prelungită', no: 'Forlenget' },
  COMPLETED: { en: 'Completed', ro: 'Încheiată', no: 'Avsluttet' },
  CANCELLED: { en: 'Cancelled', ro: 'Anulată', no: 'Avlyst' },
});
export type DeploymentStatus = keyof typeof DeploymentStatus;

export const SupportKind = closedList('SupportKind', 'How a deployed officer helps the host.', {
  HOST_POLICE_ACTIVITIES: {
    en: 'Support of the host police’s own work',
    ro: 'Sprijin pentru activitatea poliției gazdă',
    no: 'Støtte til vertspolitiets arbeid',
  },
  INVESTIGATION: { en: 'Investigation', ro: 'Investigație', no: 'Etterforskning' },
  INFORMATION_EXCHANGE: { en: 'Information exchange', ro: 'Schimb de informații', no: 'Informasjonsutveksling' },
  PATROL: { en: 'Joint patrol', ro: 'Patrulare comună', no: 'Felles patrulje' },
  INTERPRETATION: { en: 'Language and context', ro: 'Limbă și context', no: 'Språk og kontekst' },
});
export type SupportKind = keyof typeof SupportKind;
