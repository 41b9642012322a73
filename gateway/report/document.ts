/** A language reports are written in, as a web page names it. */
export const languages = ['en', 'ro', 'nb'] as const;
export type ReportLanguage = (typeof languages)[number];

/** A run of text in a report. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** Kept in English only, in a report of another language. */
  | { readonly kind: 'english'; readonly text: string }
  /** A number, which leads to its evidence. */
  | { readonly kind: 'number'; readonly text: string; readonly evidence: number }
  /** A mark that leads to the evidence of what stands before it. */
  | { readonly kind: 'cite'; readonly evidence: number }
  /** What no source states. */
  | { readonly kind: 'gap'; readonly text: string };

export type Runs = readonly Run[];

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Runs[])[] };

/** Where a number or a statement comes from. */
export interface Evidence {
  /** From 1, in the order the report comes to it. */
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  /** Where in the source; null when it has no parts. */
  readonly place: string | null;
  readonly url: string | null;
}

/** A results report, independent of the format it is written in. */
export interface Report {
  readonly language: ReportLanguage;
  readonly title: string;
  readonly subtitle: string;
  /** What a reader must know before reading: date, rule, what is missing, what is synthetic. */
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
  readonly evidenceTitle: string;
  readonly evidence: readonly Evidence[];
}

export const text = (said: string): Run => ({ kind: 'text', text: said });
