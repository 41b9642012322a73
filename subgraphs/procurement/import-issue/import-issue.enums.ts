import { closedList } from '../../../shared/scalars';

export const ImportSeverity = closedList('ImportSeverity', 'How much a departure from the format costs.', {
  ERROR: { en: 'Something could not be stored', ro: 'Ceva nu a putut fi stocat', no: 'Noe kunne ikke lagres' },
  WARNING: {
    en: 'Something was left open or kept as a word',
    ro: 'Ceva a rămas necompletat',
    no: 'Noe ble stående åpent',
  },
  INFO: { en: 'Something was read despite its form', ro: 'Citit în ciuda formei', no: 'Lest tross formen' },
});
export type ImportSeverity = keyof typeof ImportSeverity;

export const ImportRule = closedList('ImportRule', 'What an import may have to remark on a file.', {
  FILE_UNREADABLE: { en: 'The file cannot be opened', ro: 'Fișierul nu poate fi deschis', no: 'Filen kan ikke åpnes' },
  DOCUMENT_UNREADABLE: { en: 'It is not JSON', ro: 'Nu este JSON', no: 'Det er ikke JSON' },
  DOCUMENT_TRUNCATED: { en: 'The file ends too early', ro: 'Fișierul este trunchiat', no: 'Filen slutter for tidlig' },
  SHAPE_UNKNOWN: {
    en: 'It is neither a release, a record nor a package of them',
    ro: 'Nu este nici release, nici record, nici pachet',
    no: 'Det er verken release, record eller pakke',
  },
  DOCUMENT_UNSTORABLE: {
    en: 'The database does not take one of its values',
    ro: 'Baza de date nu acceptă una dintre valori',
    no: 'Databasen tar ikke imot en av verdiene',
  },
  OCID_MISSING: { en: 'It has no ocid', ro: 'Nu are ocid', no: 'Det mangler ocid' },
  RECORD_EMPTY: {
    en: 'A record has neither a compiled release nor embedded releases',
    ro: 'Un record fără conținut',
    no: 'En record uten innhold',
  },
  TEXT_ENCODING: {
    en: 'Bytes that are no UTF-8 were replaced',
    ro: 'Octeți non-UTF-8 înlocuiți',
    no: 'Ugyldig UTF-8 erstattet',
  },
  TEXT_CUT: { en: 'A text was too long and was cut', ro: 'Text prea lung, scurtat', no: 'For lang tekst ble kuttet' },
  TYPE_MISMATCH: {
    en: 'A value is of another type than the schema asks',
    ro: 'Tip de valoare greșit',
    no: 'Feil verditype',
  },
  REQUIRED_MISSING: {
    en: 'A required field is missing',
    ro: 'Lipsește un câmp obligatoriu',
    no: 'Påkrevd felt mangler',
  },
  EMPTY_VALUE: {
    en: 'An empty text stands where a date, number, code or id belongs',
    ro: 'Text gol în loc de dată, număr, cod sau id',
    no: 'Tom tekst der dato, tall, kode eller id hører hjemme',
  },
  CLOSED_CODE_UNKNOWN: {
    en: 'A word is not in its closed list',
    ro: 'Cuvânt din afara listei închise',
    no: 'Ordet finnes ikke i den lukkede listen',
  },
  CODE_SPELLING: {
    en: 'A code is spelt with other capitals or spaces',
    ro: 'Cod scris diferit',
    no: 'Kode skrevet annerledes',
  },
  DATE_UNREADABLE: { en: 'A date cannot be read', ro: 'Dată ilizibilă', no: 'Uleselig dato' },
  DATE_WITHOUT_TIME: { en: 'A date has no time', ro: 'Dată fără oră', no: 'Dato uten klokkeslett' },
  DATE_WITHOUT_ZONE: { en: 'A time has no zone and was read as UTC', ro: 'Oră fără fus orar', no: 'Tid uten tidssone' },
  PERIOD_NEGATIVE: {
    en: 'A period ends before it begins',
    ro: 'Perioadă negativă',
    no: 'Perioden slutter før den begynner',
  },
  LEAD_TIME_NEGATIVE: {
    en: 'Two stages of the process come in the wrong order',
    ro: 'Două etape în ordine inversă',
    no: 'To trinn i feil rekkefølge',
  },
  AMOUNT_UNREADABLE: { en: 'An amount cannot be read', ro: 'Sumă ilizibilă', no: 'Uleselig beløp' },
  AMOUNT_TOO_LARGE: {
    en: 'An amount is beyond what can be kept exactly, and was left out',
    ro: 'Sumă prea mare, omisă',
    no: 'For stort beløp, utelatt',
  },
  AMOUNT_ROUNDED: { en: 'An amount was rounded to four decimals', ro: 'Sumă rotunjită', no: 'Avrundet beløp' },
  AMOUNT_NEGATIVE: { en: 'An amount is negative', ro: 'Sumă negativă', no: 'Negativt beløp' },
  CURRENCY_MISSING: {
    en: 'An amount has no currency, and was left out',
    ro: 'Sumă fără monedă, omisă',
    no: 'Beløp uten valuta, utelatt',
  },
  CURRENCY_UNKNOWN: {
    en: 'A currency is not in ISO 4217; its amount was left out',
    ro: 'Monedă necunoscută',
    no: 'Ukjent valuta',
  },
  CURRENCY_MIXED: {
    en: 'The awards of a process differ in currency, so they have no sum',
    ro: 'Atribuiri în monede diferite',
    no: 'Tildelinger i ulike valutaer',
  },
  CPV_UNREADABLE: { en: 'A CPV code is not eight digits', ro: 'Cod CPV ilizibil', no: 'Uleselig CPV-kode' },
  DUPLICATE_ID: { en: 'Two entries of a list share an id', ro: 'Id duplicat', no: 'To oppføringer deler id' },
  REFERENCE_UNKNOWN: {
    en: 'An id leads to nothing in the document',
    ro: 'Referință necunoscută',
    no: 'Henvisning til noe som ikke finnes',
  },
  BUYER_FROM_PROCURING_ENTITY: {
    en: 'There is no buyer; the procuring entity stands for it',
    ro: 'Entitatea contractantă în locul cumpărătorului',
    no: 'Innkjøpsenheten står som oppdragsgiver',
  },
  PLANNING_AS_LIST: {
    en: 'The planning section is a list',
    ro: 'Secțiunea planning este o listă',
    no: 'Planleggingsdelen er en liste',
  },
});
export type ImportRule = keyof typeof ImportRule;
