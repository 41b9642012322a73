import { Ask } from '../../graph/answer';
import { CooperationDocument, type CooperationQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { ContributionPanels } from './contributions';
import { NoProject } from './nothing';
import { OrganisationsPanel } from './organisations';

type Project = NonNullable<CooperationQuery['project']>;
type Result = Project['bilateralResults'][number];
type Channel = Project['cooperationChannels'][number];
type Team = Project['jointInvestigationTeams'][number];

function ResultsPanel({ project }: { readonly project: Project }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Result>[] = [
    kinds.text('kind', t('record.kind'), ({ kind }) => label('BilateralResultKind', kind)),
    kinds.said('statement', t('record.statement'), ({ statement }) => statement),
    kinds.english('activity', t('cooperation.activity'), ({ activity }) => activity?.statement),
    {
      key: 'evidence',
      title: t('cooperation.evidence'),
      value: ({ evidence }) => evidence,
      show: ({ evidence }) =>
        evidence ? (
          <a href={evidence} rel="noreferrer">
            {t('cooperation.document')}
          </a>
        ) : (
          <span className="quiet">{t('cooperation.noDocument')}</span>
        ),
    },
    kinds.source(),
  ];
  return (
    <Panel
      id="bilateral-results"
      title={t('cooperation.results')}
      note={t('cooperation.resultsNote')}
      rows={project.bilateralResults}
      columns={columns}
      wide
    />
  );
}

function ChannelsPanel({ project }: { readonly project: Project }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Channel>[] = [
    kinds.text('channel', t('cooperation.channel'), ({ channel }) => label('Channel', channel)),
    kinds.said('statement', t('record.statement'), ({ statement }) => statement),
    kinds.source(),
  ];
  return <Panel id="channels" title={t('cooperation.channels')} rows={project.cooperationChannels} columns={columns} />;
}

function TeamsPanel({ project }: { readonly project: Project }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const columns: Column<Team>[] = [
    kinds.said('statement', t('record.statement'), ({ statement }) => statement),
    kinds.stated('teams', t('cooperation.teamCount'), ({ teams }) => teams),
    kinds.source(),
  ];
  return (
    <Panel id="joint-teams" title={t('cooperation.teams')} rows={project.jointInvestigationTeams} columns={columns} />
  );
}

function Content({ project }: { readonly project: Project }) {
  const { t } = useLanguage();
  return (
    <>
      <h1>{t('view.cooperation')}</h1>
      <div className="grid">
        <ResultsPanel project={project} />
        <ContributionPanels roles={project.roles} />
        <ChannelsPanel project={project} />
        <TeamsPanel project={project} />
        <OrganisationsPanel />
      </div>
    </>
  );
}

/** What the two sides did together, who did what, and what came of it. */
export function Cooperation({ project }: { readonly project: string }) {
  return (
    <Ask document={CooperationDocument} variables={{ project }} height={60}>
      {(data) => (data.project ? <Content project={data.project} /> : <NoProject project={project} />)}
    </Ask>
  );
}
