import { HubError } from '../../shared/errors';
import { Answer, type ReportProject } from './answer';
import { languages, type Report, type ReportLanguage } from './document';
import { bilateralSections } from './sections/bilateral';
import { gapSections } from './sections/gaps';
import { indicatorSections } from './sections/indicators';
import { planSections } from './sections/plan';
import { resultSections } from './sections/results';
import { Writer } from './writer';

/** Asks the graph; the answer as a client would get it. */
export type AskGraph = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }>;

export const isReportLanguage = (language: string): language is ReportLanguage =>
  languages.some((known) => known === language);

/** How many of the records behind the sums are made up, by kind; null when none is. */
function syntheticNotice(
  { words, ...writer }: Pick<Writer, 'words'> & { number(value: number): string },
  project: ReportProject,
) {
  const kinds = ['deployments', 'events', 'contractingProcesses'] as const;
  const counts = kinds.flatMap((kind) => {
    const { nodes = [] } = project[kind] ?? {};
    const some = nodes.filter(({ source }) => source?.synthetic === true).length;
    return some > 0 ? [words.someOf(writer.number(some), writer.number(nodes.length), words.records[kind])] : [];
  });
  return counts.length > 0 ? words.synthetic(counts.join(', ')) : null;
}

/**
 * Writes the results report of a project from the graph. What a subgraph could not give is named, the rest is written.
 * @param query the text of report.graphql
 * @throws HubError UNKNOWN_NAME when there is no such project, SUBGRAPH_UNAVAILABLE when its owner gives no answer
 */
export async function writeReport(
  ask: AskGraph,
  query: string,
  code: string,
  language: ReportLanguage,
): Promise<Report> {
  const { data, errors = [] } = await ask(query, {
    project: code,
    language: language === 'nb' ? 'NO' : 'RO',
    translated: language !== 'en',
  });
  const parsed = Answer.safeParse(data);
  if (!parsed.success || (!parsed.data.project && errors.length > 0)) {
    const reason = errors.map(({ message }) => message).join(' ') || 'it was answered in another shape';
    throw new HubError('SUBGRAPH_UNAVAILABLE', `The report on ${code} cannot be written: ${reason}`);
  }
  const { project } = parsed.data;
  if (!project) throw new HubError('UNKNOWN_NAME', `There is no project ${code}.`);
  const writer = new Writer(language, parsed.data, project);
  const { words } = writer;
  const { programme } = project;
  const synthetic = syntheticNotice({ words, number: (value) => writer.number(value) }, project);
  const blocks = [
    ...planSections(writer),
    ...indicatorSections(writer),
    ...resultSections(writer),
    ...bilateralSections(writer),
    ...gapSections(writer),
  ];
  return {
    language,
    title: `${words.title}: ${project.code}`,
    subtitle: [
      writer.plain(project.id, 'name', project.name ?? ''),
      programme &&
        `${words.programme} ${programme.code}, ${writer.code('FinancialMechanism', programme.financialMechanism)} ${programme.fundingPeriod}`,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    notices: [
      words.written(writer.date(new Date())),
      words.rule,
      ...(synthetic === null ? [] : [synthetic]),
      ...errors.map(({ message }) => words.missing(message)),
    ],
    blocks,
    evidenceTitle: words.headings.evidence,
    evidence: writer.evidence.list(),
  };
}
