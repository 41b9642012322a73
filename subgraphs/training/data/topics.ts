import { idOf } from '../../../shared/ids';
import { type Label } from '../../../shared/scalars';
import { type TopicRow } from '../topic/topic.entity';

const topic = (code: string, source: string, label: Label, crime: string | null = null): TopicRow => ({
  id: idOf('Topic', code),
  code,
  ...label,
  crimeTypeId: crime === null ? null : idOf('CrimeType', crime),
  sourceId: idOf('Source', source),
});

/** Topics the results of PDP1 name. */
export const namedTopics: TopicRow[] = [
  topic(
    'ITINERANT_CRIME',
    'PDP1-RESULTS',
    { en: 'Itinerant criminal groups', ro: 'Grupări infracționale itinerante', no: 'Omreisende kriminelle grupper' },
    'ITINERANT_GROUP_CRIME',
  ),
  topic(
    'THB',
    'PDP1-RESULTS',
    { en: 'Trafficking in human beings', ro: 'Trafic de persoane', no: 'Menneskehandel' },
    'TRAFFICKING_PERSONS',
  ),
  topic('JIT', 'PDP1-RESULTS', {
    en: 'Joint investigation teams',
    ro: 'Echipe comune de anchetă',
    no: 'Felles etterforskningsgrupper',
  }),
  topic('CROSS_BORDER_CRIME', 'PDP1-RESULTS', {
    en: 'Cross-border crime',
    ro: 'Criminalitate transfrontalieră',
    no: 'Grensekryssende kriminalitet',
  }),
  topic('CRIMINAL_INVESTIGATION', 'PDP1-RESULTS', {
    en: 'Criminal investigation',
    ro: 'Investigații criminale',
    no: 'Etterforskning',
  }),
];

/** Topics only the demonstration has events on. */
export const syntheticTopics: TopicRow[] = [
  topic('FORENSICS', 'DEMO', { en: 'Forensics', ro: 'Criminalistică', no: 'Kriminalteknikk' }),
  topic(
    'PROPERTY_CRIME',
    'DEMO',
    { en: 'Property crime', ro: 'Infracțiuni contra patrimoniului', no: 'Vinningskriminalitet' },
    'THEFT',
  ),
];
