import { Ask } from '../../graph/answer';
import { ObjectivesDocument, type ObjectivesQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { CrimeCoveragePanel } from './crime-coverage';
import { NoProject } from './nothing';

type Project = NonNullable<ObjectivesQuery['project']>;
type Objective = Project['objectives'][number];
type General = Project['general'][number];
type Threat = Project['threatAssessments'][number];
type Group = Project['targetGroups'][number];

function Lines({ lines }: { readonly lines: readonly { readonly code: string; readonly text: string }[] }) {
  if (lines.length === 0) return <>–</>;
  return (
    <ul className="plain" lang="en">
      {lines.map(({ code, text }) => (
        <li key={code}>{text}</li>
      ))}
    </ul>
  );
}

function ObjectivesPanel({ project }: { readonly project: Project }) {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const lines = (
    key: string,
    title: string,
    of: (row: Objective) => readonly { readonly code: string; readonly text: string }[],
  ): Column<Objective> => ({
    key,
    title,
    value: (row) =>
      of(row)
        .map(({ text }) => text)
        .join('; '),
    show: (row) => <Lines lines={of(row)} />,
  });
  const columns: Column<Objective>[] = [
    kinds.text('code', t('objectives.objective'), ({ code }) => code),
    kinds.said('statement', t('record.statement'), ({ statement }) => statement),
    kinds.text('strand', t('objectives.strand'), ({ strand }) => label('Strand', strand)),
    lines('activities', t('objectives.activities'), ({ activities }) =>
      activities.map(({ code, statement }) => ({ code, text: statement })),
    ),
    kinds.stated('spend', t('objectives.spend'), ({ spend }) => spend?.value),
    lines('results', t('objectives.results'), ({ results }) =>
      results.map(({ code, statement }) => ({ code, text: statement })),
    ),
    lines('indicators', t('overview.indicators'), ({ indicators }) =>
      indicators.map(({ code, title, reported, recorded }) => ({
        code,
        text: `${title}: ${number(reported?.value)} / ${number(recorded?.value)}`,
      })),
    ),
  ];
  return (
    <Panel
      id="objectives"
      title={t('objectives.specific')}
      note={t('objectives.specificNote')}
      rows={project.objectives}
      columns={columns}
      sortable={false}
      wide
    />
  );
}

function Content({ project }: { readonly project: Project }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const general: Column<General>[] = [
    kinds.text('version', t('objectives.version'), ({ version }) => label('ObjectiveVersion', version)),
    kinds.said('statement', t('record.statement'), ({ statement }) => statement),
    kinds.source(),
  ];
  const threats: Column<Threat>[] = [
    kinds.said('subject', t('objectives.subject'), ({ subject }) => subject),
    kinds.said('finding', t('cooperation.finding'), ({ finding }) => finding),
    kinds.text('trend', t('objectives.trend'), ({ trend }) => (trend ? label('ThreatTrend', trend) : null)),
    kinds.text('since', t('objectives.since'), ({ sinceYear }) => sinceYear),
    kinds.english('author', t('objectives.author'), ({ author }) => author?.name),
    kinds.source(),
  ];
  const groups: Column<Group>[] = [
    kinds.text('kind', t('record.kind'), ({ kind }) => label('TargetGroupKind', kind)),
    kinds.said('statement', t('record.statement'), ({ statement }) => statement),
    kinds.source(),
  ];
  return (
    <>
      <h1>{t('view.objectives')}</h1>
      <div className="grid">
        <Panel
          id="general-objective"
          title={t('objectives.general')}
          note={t('objectives.generalNote')}
          rows={project.general}
          columns={general}
          wide
        />
        <ObjectivesPanel project={project} />
        <CrimeCoveragePanel />
        <Panel id="threats" title={t('objectives.threats')} rows={project.threatAssessments} columns={threats} wide />
        <Panel
          id="target-groups"
          title={t('objectives.targetGroups')}
          rows={project.targetGroups}
          columns={groups}
          wide
        />
      </div>
    </>
  );
}

/** What the project was for, and what carries each aim. */
export function Objectives({ project }: { readonly project: string }) {
  return (
    <Ask document={ObjectivesDocument} variables={{ project }} height={60}>
      {(data) => (data.project ? <Content project={data.project} /> : <NoProject project={project} />)}
    </Ask>
  );
}
