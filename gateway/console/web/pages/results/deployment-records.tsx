import {
  type DeploymentFilter,
  DeploymentRecordsDocument,
  type DeploymentRecordsQuery,
} from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { aside, type Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { crimesIn } from '../record/crimes';
import { RecordsPanel } from './records-panel';

type Listed = NonNullable<NonNullable<DeploymentRecordsQuery['project']>['deployments']>;
type Deployment = Listed['nodes'][number];

interface RecordsProps {
  readonly project: string;
  readonly filter: DeploymentFilter;
}

function useColumns(): Column<Deployment>[] {
  const { t, language } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  return [
    kinds.record('code', t('record.code'), 'deployment', ({ id, code }) => ({ id, text: code })),
    kinds.text('direction', t('deployments.direction'), ({ direction }) => label('DeploymentDirection', direction)),
    aside(kinds.text('type', t('record.kind'), ({ type }) => label('DeploymentType', type))),
    aside(kinds.text('status', t('project.status'), ({ status }) => label('DeploymentStatus', status))),
    kinds.date('start', t('record.from'), ({ startsOn }) => startsOn),
    kinds.date('end', t('record.to'), ({ endsOn }) => endsOn),
    kinds.number('days', t('deployments.officerDays'), ({ officerDays }) => officerDays),
    { key: 'district', title: t('deployments.district'), value: ({ hostDistrict }) => hostDistrict?.name ?? null },
    { key: 'officer', title: t('deployments.officer'), value: ({ officer }) => officer?.officerRef ?? null },
    aside(
      kinds.text(
        'speciality',
        t('deployments.speciality'),
        ({ officer }) => officer?.specialities.map((code) => label('Speciality', code)).join(', ') ?? null,
      ),
    ),
    kinds.text('crime', t('record.crime'), ({ crimeFocus }) => crimesIn(crimeFocus, language)),
    kinds.source(),
  ];
}

/** The deployments behind the figures, a page at a time. */
export function DeploymentRecords({ project, filter }: RecordsProps) {
  const { t } = useLanguage();
  return (
    <RecordsPanel
      id="deployments"
      title={t('deployments.records')}
      document={DeploymentRecordsDocument}
      project={project}
      filter={filter}
      columns={useColumns()}
      listIn={(data) => data.project?.deployments}
    />
  );
}
