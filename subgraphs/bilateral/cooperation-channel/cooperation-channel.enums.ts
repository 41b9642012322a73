import { closedList } from '../../../shared/scalars';

export const Channel = closedList('Channel', 'A way by which police forces exchange information or work together.', {
  EUROPOL: { en: 'Europol', ro: 'Europol', no: 'Europol' },
  SIENA: {
    en: 'SIENA, Europol’s network for messages',
    ro: 'SIENA, rețeaua de mesaje Europol',
    no: 'SIENA, Europols meldingsnett',
  },
  SIRENE: { en: 'SIRENE bureaux', ro: 'Birourile SIRENE', no: 'SIRENE-kontorene' },
  INTERPOL: { en: 'Interpol', ro: 'Interpol', no: 'Interpol' },
  JIT: { en: 'Joint investigation team', ro: 'Echipă comună de anchetă', no: 'Felles etterforskningsgruppe' },
  DIRECT_POD_IGPR: {
    en: 'Directly between the police of Norway and Romania',
    ro: 'Direct între poliția norvegiană și cea română',
    no: 'Direkte mellom norsk og rumensk politi',
  },
  LIAISON_OFFICER: { en: 'Liaison officer', ro: 'Ofițer de legătură', no: 'Sambandsmann' },
  INTERNATIONAL_BODY: {
    en: 'International body that is not named',
    ro: 'Organism internațional nenumit',
    no: 'Internasjonalt organ som ikke er navngitt',
  },
});
export type Channel = keyof typeof Channel;
