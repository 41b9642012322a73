import { closedList } from '../../../shared/scalars';

export const ProgrammeRole = closedList('ProgrammeRole', 'What an organisation is in a programme or a project.', {
  PO: { en: 'Programme operator', ro: 'Operator de program', no: 'Programoperatør' },
  DPP: { en: 'Donor programme partner', ro: 'Partener de program din statul donator', no: 'Giverprogrampartner' },
  PJPT: { en: 'Project promoter', ro: 'Promotor de proiect', no: 'Prosjektansvarlig' },
  PJDPP: { en: 'Donor project partner', ro: 'Partener de proiect din statul donator', no: 'Giverprosjektpartner' },
  PARTNER: { en: 'Project partner', ro: 'Partener de proiect', no: 'Prosjektpartner' },
  HOST: { en: 'Host of deployed officers', ro: 'Gazdă a ofițerilor detașați', no: 'Vert for utsendte' },
  COOPERATION_BODY: { en: 'Body cooperated with', ro: 'Organism de cooperare', no: 'Samarbeidsorgan' },
  STAKEHOLDER: { en: 'Stakeholder who took part', ro: 'Parte interesată participantă', no: 'Deltakende interessent' },
});
export type ProgrammeRole = keyof typeof ProgrammeRole;
