import { type ImportRule, type ImportSeverity } from '../import-issue/import-issue.enums';

/** One departure of a document from its format; becomes an ImportIssue. */
export interface Departure {
  readonly pointer: string;
  readonly rule: ImportRule;
  readonly message: string;
}

/** What each rule costs: ERROR, something is not stored; WARNING, it is left open or kept as a word; INFO, it was read all the same. */
export const severityOf = {
  FILE_UNREADABLE: 'ERROR',
  DOCUMENT_UNREADABLE: 'ERROR',
  DOCUMENT_TRUNCATED: 'ERROR',
  SHAPE_UNKNOWN: 'ERROR',
  DOCUMENT_UNSTORABLE: 'ERROR',
  OCID_MISSING: 'ERROR',
  RECORD_EMPTY: 'ERROR',
  AMOUNT_TOO_LARGE: 'ERROR',
  CURRENCY_MISSING: 'ERROR',
  CURRENCY_UNKNOWN: 'ERROR',
  TEXT_ENCODING: 'WARNING',
  TYPE_MISMATCH: 'WARNING',
  REQUIRED_MISSING: 'WARNING',
  CLOSED_CODE_UNKNOWN: 'WARNING',
  DATE_UNREADABLE: 'WARNING',
  PERIOD_NEGATIVE: 'WARNING',
  LEAD_TIME_NEGATIVE: 'WARNING',
  AMOUNT_UNREADABLE: 'WARNING',
  AMOUNT_ROUNDED: 'WARNING',
  AMOUNT_NEGATIVE: 'WARNING',
  CURRENCY_MIXED: 'WARNING',
  CPV_UNREADABLE: 'WARNING',
  DUPLICATE_ID: 'WARNING',
  REFERENCE_UNKNOWN: 'WARNING',
  PLANNING_AS_LIST: 'WARNING',
  TEXT_CUT: 'WARNING',
  EMPTY_VALUE: 'INFO',
  CODE_SPELLING: 'INFO',
  DATE_WITHOUT_TIME: 'INFO',
  DATE_WITHOUT_ZONE: 'INFO',
  BUYER_FROM_PROCURING_ENTITY: 'INFO',
} as const satisfies Record<ImportRule, ImportSeverity>;
