import { randomUUID } from 'node:crypto';
import { type ImportReport } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { type ImportRunDroppedRow, type ImportRunRow } from '../import-run/import-run.entity';
import { type Departure, severityOf } from './departure';
import { type Dropped } from './privacy';

/** So many remarks are listed one by one in a report; the rest are counted, and stand in the graph. */
export const LISTED_ISSUES = 200;

/** What storing a batch did: the personal data dropped from each document stored, and how many were not. */
export interface BatchResult {
  readonly stored: readonly Dropped[];
  readonly unchanged: number;
  readonly refused: number;
}

const NOTHING: BatchResult = { stored: [], unchanged: 0, refused: 0 };

/** What a run has done so far. */
export class RunTally {
  readonly id = idOf('ImportRun', randomUUID());
  private readonly startedAt = new Date().toISOString();
  private readonly documents = { stored: 0, unchanged: 0, refused: 0 };
  /** Of every document read, for the report; of those stored, for the graph. */
  private readonly dropped: { read: Dropped; stored: Dropped } = { read: {}, stored: {} };
  private readonly issueCounts = new Map<string, { rule: string; severity: string; count: number }>();
  private readonly issues: ImportReport['issues'][number][] = [];

  constructor(private readonly format: string) {}

  /** Those whose fate is settled: what is counted as stored is stored. */
  get documentsCounted(): number {
    return this.documents.stored + this.documents.unchanged + this.documents.refused;
  }

  remark(file: string, departures: readonly Departure[]): void {
    for (const { pointer, rule, message } of departures) {
      const severity = severityOf[rule];
      const counted = this.issueCounts.get(rule);
      if (counted) counted.count += 1;
      else this.issueCounts.set(rule, { rule, severity, count: 1 });
      if (this.issues.length < LISTED_ISSUES) this.issues.push({ file, pointer, rule, severity, message });
    }
  }

  drop(dropped: Dropped): void {
    add(this.dropped.read, dropped);
  }

  /** Counts what a batch did, once it is stored. */
  count({ stored, unchanged, refused }: BatchResult): void {
    this.documents.stored += stored.length;
    this.documents.unchanged += unchanged;
    this.documents.refused += refused;
    for (const dropped of stored) add(this.dropped.stored, dropped);
  }

  /** The run as it stands when a batch, which is not counted yet, has done its part. */
  row(finishedAt: string | null, coming: BatchResult = NOTHING): ImportRunRow {
    const stored = this.documents.stored + coming.stored.length;
    const unchanged = this.documents.unchanged + coming.unchanged;
    const refused = this.documents.refused + coming.refused;
    return {
      id: this.id,
      format: this.format,
      startedAt: this.startedAt,
      finishedAt,
      documentsStored: stored,
      documentsUnchanged: unchanged,
      documentsRefused: refused,
    };
  }

  droppedRows(coming: BatchResult = NOTHING): ImportRunDroppedRow[] {
    const dropped = { ...this.dropped.stored };
    for (const one of coming.stored) add(dropped, one);
    return Object.entries(dropped).map(([kind, count]) => ({ runId: this.id, kind, count }));
  }

  report(): ImportReport {
    const issueCounts = [...this.issueCounts.values()].sort((one, other) => other.count - one.count);
    return { documents: { ...this.documents }, dropped: this.dropped.read, issueCounts, issues: this.issues };
  }
}

function add(dropped: Dropped, more: Dropped): void {
  for (const [kind, count] of Object.entries(more)) dropped[kind] = (dropped[kind] ?? 0) + count;
}
