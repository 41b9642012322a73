import { type Answer, type CitedSource, type NamedOrganisation, type ReportFigure, type ReportProject } from './answer';
import { type Block, type ReportLanguage, type Run, type Runs, text } from './document';
import { EvidenceList } from './evidence';
import { english } from './words/english';
import { norwegian } from './words/norwegian';
import { romanian } from './words/romanian';
import { type Words } from './words/words';

const wordsOf: Readonly<Record<ReportLanguage, Words>> = { en: english, ro: romanian, nb: norwegian };
/** Whose native names are in the language of the report. */
const countryOf: Readonly<Record<ReportLanguage, string | null>> = { en: null, ro: 'RO', nb: 'NO' };
const labelKey = { en: 'en', ro: 'ro', nb: 'no' } as const;

interface Labelled {
  readonly en: string;
  readonly ro: string;
  readonly no: string;
}

/** A statement with where it stands. */
interface Stated {
  readonly id: string;
  readonly locator: string | null;
  readonly source: CitedSource;
}

/** Says in one language what an answer holds, and remembers what it cites. */
export class Writer {
  readonly words: Words;
  readonly evidence: EvidenceList;
  private readonly labels = new Map<string, string>();
  private readonly translations = new Map<string, string>();

  constructor(
    readonly language: ReportLanguage,
    answer: Answer,
    readonly project: ReportProject,
  ) {
    this.words = wordsOf[language];
    const lists = [
      answer.bilateralCodeLists,
      answer.personnelCodeLists,
      answer.trainingCodeLists,
      answer.procurementCodeLists,
    ];
    for (const { name, codes } of lists.flatMap((list) => list ?? [])) {
      for (const entry of codes) this.labels.set(`${name} ${entry.code}`, this.label(entry));
    }
    for (const translated of project.translations ?? []) {
      this.translations.set(`${translated.subject} ${translated.field}`, translated.text);
    }
    this.evidence = new EvidenceList((kind) => this.code('SourceKind', kind));
  }

  label(labels: Labelled): string {
    return labels[labelKey[this.language]];
  }

  /** What a code of a closed list is called; the code itself where its owner gave no answer. */
  code(list: string, code: string): string {
    return this.labels.get(`${list} ${code}`) ?? code;
  }

  number(value: number | string): string {
    return new Intl.NumberFormat(this.words.locale, { maximumFractionDigits: 4 }).format(Number(value));
  }

  date(date: string | Date): string {
    return new Intl.DateTimeFormat(this.words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  }

  /** A text of a record, in the language of the report where there is a translation. */
  said(id: string, field: string, original: string): Run {
    if (this.language === 'en') return text(original);
    const translated = this.translations.get(`${id} ${field}`);
    return translated === undefined ? { kind: 'english', text: original } : text(translated);
  }

  /** The same as plain text. */
  plain(id: string, field: string, original: string): string {
    return this.translations.get(`${id} ${field}`) ?? original;
  }

  organisation({ id, name, nativeName, country }: NamedOrganisation): string {
    return country === countryOf[this.language] ? (nativeName ?? name) : this.plain(id, 'name', name);
  }

  cite(source: CitedSource | null, locator: string | null = null): Runs {
    return source ? [{ kind: 'cite', evidence: this.evidence.cite(source, locator) }] : [];
  }

  /** A statement and its evidence. */
  stated(record: Stated & { readonly statement: string }): Runs {
    return [this.said(record.id, 'statement', record.statement), ...this.cite(record.source, record.locator)];
  }

  /** A remark the hub makes of a record. */
  note({ id, note }: { readonly id: string; readonly note: string | null }): Runs {
    return note === null ? [] : [text(' '), this.said(id, 'note', note)];
  }

  gap(): Run {
    return { kind: 'gap', text: this.words.notReported };
  }

  /** A number that leads to its source, or that it is not reported. */
  stating(value: number | string | null, source: CitedSource | null, locator: string | null = null): Run {
    if (value === null) return this.gap();
    if (!source) return text(this.number(value));
    return { kind: 'number', text: this.number(value), evidence: this.evidence.cite(source, locator) };
  }

  figure(figure: ReportFigure | null): Runs {
    if (typeof figure?.value !== 'string') return [this.gap()];
    const { value, source, locator, evidence, qualifier } = figure;
    const cited = this.evidence.cite(source, locator, evidence);
    const derived = qualifier === 'DERIVED' ? [text(` (${this.words.indicator.derived})`)] : [];
    return [{ kind: 'number', text: this.number(value), evidence: cited }, ...derived];
  }

  heading(name: keyof Words['headings']): Block {
    return { kind: 'heading', text: this.words.headings[name] };
  }
}

/** A section, unless there is nothing to say in it. */
export const section = (heading: Block, ...blocks: readonly Block[]): Block[] => {
  const said = blocks.filter((block) => block.kind !== 'list' || block.items.length > 0);
  return said.length > 0 ? [heading, ...said] : [];
};
