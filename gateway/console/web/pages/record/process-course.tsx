import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import type { Process } from './process-parts';

type LeadTimes = Process['leadTimes'];
type Release = Process['releases'][number];
type Issue = NonNullable<Process['issues']>['nodes'][number];

interface Step {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number | null;
}

/** From publication to signature, and how long each step took. */
export function StepsPanel({ leadTimes }: { readonly leadTimes: LeadTimes }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const { publishedOn, deadlineOn, awardedOn, signedOn, anomalies } = leadTimes;
  const steps = [
    ['publicationToDeadline', publishedOn, deadlineOn],
    ['deadlineToAward', deadlineOn, awardedOn],
    ['awardToSignature', awardedOn, signedOn],
  ] as const;
  const columns: Column<Step>[] = [
    kinds.text('step', t('entry.step'), ({ title }) => title),
    kinds.date('from', t('record.from'), ({ from }) => from),
    kinds.date('to', t('record.to'), ({ to }) => to),
    kinds.number('days', t('entry.days'), ({ days }) => days),
  ];
  return (
    <Panel
      id="steps"
      title={t('procurement.leadTimes')}
      note={anomalies.length > 0 ? anomalies.map((code) => label('LeadTimeAnomaly', code)).join('; ') : undefined}
      rows={steps.map(([key, from, to]) => ({
        title: t(`procurement.${key}`),
        from,
        to,
        days: leadTimes[`${key}Days`],
      }))}
      columns={columns}
      sortable={false}
      wide
    />
  );
}

/** The files that were published, as the import found them. */
export function ReleasesPanel({ releases }: { readonly releases: readonly Release[] }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const columns: Column<Release>[] = [
    kinds.date('date', t('entry.date'), ({ date }) => date),
    kinds.english('release', t('entry.release'), ({ releaseId }) => releaseId),
    kinds.english('tags', t('entry.tags'), ({ tags }) => tags.join(', ')),
    {
      key: 'digest',
      title: t('entry.digest'),
      value: ({ digest }) => digest,
      show: ({ digest }) => <code>{digest}</code>,
    },
  ];
  return <Panel id="releases" title={t('entry.releases')} rows={releases} columns={columns} wide />;
}

/** Where the published files depart from the standard. */
export function IssuesPanel({ issues }: { readonly issues: readonly Issue[] | undefined }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Issue>[] = [
    kinds.text('severity', t('entry.severity'), ({ severity }) => label('ImportSeverity', severity)),
    kinds.text('rule', t('entry.rule'), ({ rule }) => label('ImportRule', rule)),
    kinds.english('message', t('entry.message'), ({ message }) => message),
    kinds.english('file', t('entry.file'), ({ file }) => file),
    kinds.english('pointer', t('entry.pointer'), ({ pointer }) => pointer),
  ];
  return (
    <Panel id="issues" title={t('entry.issues')} note={t('entry.issuesNote')} rows={issues} columns={columns} wide />
  );
}
