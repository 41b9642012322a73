/** What a report says in one language, besides what the graph keeps. */
export interface Words {
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly title: string;
  readonly project: string;
  readonly programme: string;
  readonly written: (date: string) => string;
  readonly rule: string;
  /** A part of the answer that could not be read. */
  readonly missing: (message: string) => string;
  /** How many of the records of a kind are made up; nothing is said where none is. */
  readonly synthetic: (counts: string) => string;
  readonly someOf: (some: string, all: string, records: string) => string;
  readonly records: { readonly deployments: string; readonly events: string; readonly contractingProcesses: string };
  readonly notReported: string;
  readonly headings: {
    readonly relevance: string;
    readonly objectives: string;
    readonly targetGroups: string;
    readonly results: string;
    readonly deployments: string;
    readonly training: string;
    readonly equipment: string;
    readonly outcomes: string;
    readonly bilateral: string;
    readonly contributions: string;
    readonly activities: string;
    readonly continuation: string;
    readonly indicators: string;
    readonly disagreement: string;
    readonly gaps: string;
    readonly evidence: string;
  };
  readonly indicator: {
    readonly name: string;
    readonly target: string;
    readonly reported: string;
    readonly variance: string;
    readonly recorded: string;
    readonly agreement: string;
    readonly derived: string;
    readonly ofRecords: (records: string, date: string) => string;
    /** The title of the evidence of a count. */
    readonly counted: string;
  };
  readonly since: (year: string) => string;
  readonly by: (author: string) => string;
  readonly crimes: string;
  readonly note: (note: string) => string;
  readonly officers: string;
  readonly feedback: string;
  readonly events: string;
  readonly participants: string;
  readonly attendedBy: string;
  readonly procedures: string;
  readonly categories: string;
  readonly facilities: string;
  readonly next: string;
  /** A text of the source that cannot be right, and what it must mean. */
  readonly corrected: (raw: string, meant: string) => string;
  /** Fields that no source states, as people call them. */
  readonly fields: Readonly<Record<string, string>>;
}
