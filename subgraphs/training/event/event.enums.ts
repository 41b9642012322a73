import { closedList } from '../../../shared/scalars';

export const EventType = closedList('EventType', 'What kind of event it is.', {
  WORKSHOP: { en: 'Workshop', ro: 'Atelier de lucru', no: 'Arbeidsseminar' },
  SEMINAR: { en: 'Seminar', ro: 'Seminar', no: 'Seminar' },
  STUDY_VISIT: { en: 'Study visit', ro: 'Vizită de studiu', no: 'Studiebesøk' },
  NATIONAL_MEETING: { en: 'National meeting', ro: 'Întâlnire națională', no: 'Nasjonalt møte' },
  CONFERENCE: { en: 'International conference', ro: 'Conferință internațională', no: 'Internasjonal konferanse' },
  TRAINING_COURSE: { en: 'Training course', ro: 'Curs de formare', no: 'Opplæringskurs' },
  WEBINAR: { en: 'Webinar', ro: 'Webinar', no: 'Nettseminar' },
});
export type EventType = keyof typeof EventType;

export const Delivery = closedList('Delivery', 'How people take part in an event.', {
  IN_PERSON: { en: 'In person', ro: 'Cu prezență fizică', no: 'Med oppmøte' },
  VIRTUAL: { en: 'Online', ro: 'Online', no: 'På nett' },
  HYBRID: { en: 'In person and online', ro: 'Hibrid', no: 'Hybrid' },
});
export type Delivery = keyof typeof Delivery;
