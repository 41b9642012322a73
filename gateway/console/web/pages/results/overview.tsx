import { useQuery } from 'urql';
import { Ask } from '../../graph/answer';
import { OverviewDocument, ProvenanceDocument } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { Said } from '../../i18n/translations';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { sourceText, SourceNote } from '../../panel/sourced';
import { DisaggregationsPanel } from './disaggregations';
import { IndicatorCard, type Records } from './indicator-card';
import { madeOf } from './made';
import { NoProject } from './nothing';
import type { IndicatorOf, ViewedProject } from './projects';

/** The records behind each measure: where they are shown, and whether they were made up. */
function useRecords(project: ViewedProject): ReadonlyMap<string, Records> {
  const [{ data }] = useQuery({ query: ProvenanceDocument, variables: { project: project.code } });
  const records = data?.project;
  const groups = [
    [project.personnelMeasures, { view: 'deployments', made: madeOf(records?.deployments?.nodes) }],
    [project.trainingMeasures, { view: 'training', made: madeOf(records?.events?.nodes) }],
    [project.procurementMeasures, { view: 'procurement', made: madeOf(records?.contractingProcesses?.nodes) }],
  ] as const;
  return new Map(groups.flatMap(([measures, kept]) => (measures ?? []).map(({ measure }) => [measure, kept] as const)));
}

function ProjectHead({ project }: { readonly project: ViewedProject }) {
  const { t, date } = useLanguage();
  const label = useLabels();
  const when = project.startsOn ? `${date(project.startsOn)} – ${date(project.endsOn)}` : t('stated.notReported');
  return (
    <header className="project">
      <h1>
        <Said subject={project.id} field="name" text={project.name ?? project.code} />
      </h1>
      <dl className="facts">
        <div>
          <dt>{t('project.code')}</dt>
          <dd>{project.code}</dd>
        </div>
        {project.programme && (
          <div>
            <dt>{t('project.programme')}</dt>
            <dd>
              {project.programme.code} <span lang="en">{project.programme.name}</span>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('project.status')}</dt>
          <dd>{project.status ? label('ProjectStatus', project.status) : t('stated.notReported')}</dd>
        </div>
        <div>
          <dt>{t('project.period')}</dt>
          <dd>{when}</dd>
        </div>
        <div>
          <dt>{t('source.source')}</dt>
          <dd>
            <SourceNote source={project.source} />
          </dd>
        </div>
      </dl>
    </header>
  );
}

function Content({ project }: { readonly project: ViewedProject }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const records = useRecords(project);
  const columns: Column<IndicatorOf>[] = [
    kinds.said('title', t('indicator.indicator'), ({ title }) => title),
    { key: 'unit', title: t('indicator.unit'), value: ({ unit }) => unit },
    ...(['baseline', 'target', 'reported', 'recorded'] as const).map((key) =>
      kinds.number<IndicatorOf>(key, t(`indicator.${key}`), (indicator) => indicator[key]?.value),
    ),
    kinds.number('variance', t('indicator.variance'), ({ variance }) => variance),
    kinds.percent('progress', t('indicator.progress'), ({ progress }) => progress),
    kinds.text('status', t('indicator.status'), ({ status }) => label('IndicatorStatus', status)),
    kinds.text('agreement', t('indicator.agreement'), ({ agreement }) => label('Agreement', agreement)),
    kinds.date('asOf', t('indicator.asOf'), ({ reported }) => reported?.asOf),
    {
      key: 'source',
      title: t('source.source'),
      value: ({ reported }) => sourceText(reported ?? { source: null }),
      show: ({ reported }) => <SourceNote source={reported?.source} locator={reported?.locator} />,
    },
  ];
  return (
    <>
      <ProjectHead project={project} />
      <Panel
        id="indicators"
        title={t('overview.indicators')}
        note={t('overview.indicatorsNote')}
        rows={project.indicators}
        columns={columns}
        wide
        bare
        chart={
          <div className="cards">
            {project.indicators.map((indicator) => (
              <IndicatorCard
                key={indicator.code}
                indicator={indicator}
                records={records.get(indicator.recorded?.measure ?? '') ?? null}
              />
            ))}
          </div>
        }
      />
      <div className="after">
        <DisaggregationsPanel project={project.code} />
      </div>
    </>
  );
}

/** The project at a glance: what was aimed at, what was reported, what the records add up to. */
export function Overview({ project }: { readonly project: string }) {
  return (
    <Ask document={OverviewDocument} variables={{ project }} height={60}>
      {(data) => (data.project ? <Content project={data.project} /> : <NoProject project={project} />)}
    </Ask>
  );
}
