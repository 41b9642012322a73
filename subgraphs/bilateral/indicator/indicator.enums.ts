import { closedList } from '../../../shared/scalars';

export const Direction = closedList('Direction', 'Which way an indicator should go.', {
  ASCENDING: { en: 'More is better', ro: 'Mai mult este mai bine', no: 'Mer er bedre' },
  DESCENDING: { en: 'Less is better', ro: 'Mai puțin este mai bine', no: 'Mindre er bedre' },
});
export type Direction = keyof typeof Direction;

export const IndicatorStatus = closedList('IndicatorStatus', 'How the reported value stands to the target.', {
  NOT_REPORTED: { en: 'No value is reported', ro: 'Nicio valoare raportată', no: 'Ingen verdi er rapportert' },
  NO_TARGET: {
    en: 'A value is reported, but no target',
    ro: 'Valoare raportată, fără țintă',
    no: 'Verdi er rapportert, men ikke noe mål',
  },
  OVERACHIEVED: { en: 'Better than the target', ro: 'Ținta a fost depășită', no: 'Bedre enn målet' },
  ACHIEVED: { en: 'Exactly at the target', ro: 'Ținta a fost atinsă', no: 'Målet er nådd' },
  ON_TRACK: {
    en: 'Short of the target while the project has not ended',
    ro: 'Sub țintă, proiectul nu s-a încheiat',
    no: 'Under målet mens prosjektet ikke er avsluttet',
  },
  NOT_ACHIEVED: {
    en: 'Short of the target, and the project has ended',
    ro: 'Ținta nu a fost atinsă',
    no: 'Målet er ikke nådd',
  },
});
export type IndicatorStatus = keyof typeof IndicatorStatus;

export const Agreement = closedList('Agreement', 'Whether what was reported is what the records add up to.', {
  MATCH: { en: 'The records add up to the reported value', ro: 'Înregistrările coincid', no: 'Stemmer' },
  DIFFER: { en: 'They add up to something else', ro: 'Înregistrările diferă', no: 'Avviker' },
  NO_RECORDS: { en: 'There are no records of it', ro: 'Nu există înregistrări', no: 'Ingen registreringer' },
  NOT_REPORTED: { en: 'No value is reported', ro: 'Nicio valoare raportată', no: 'Ingen verdi er rapportert' },
  RECORDS_UNAVAILABLE: {
    en: 'The owner of the records did not answer',
    ro: 'Deținătorul înregistrărilor nu a răspuns',
    no: 'Eieren av registreringene svarte ikke',
  },
});
export type Agreement = keyof typeof Agreement;
