import { Ask } from '../../graph/answer';
import { DeploymentRecordDocument, type DeploymentRecordQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { structureKey } from '../results/structures';
import { crimesIn } from './crimes';
import { NoRecord, RecordPage } from './record-page';

type Deployment = NonNullable<DeploymentRecordQuery['deployment']>;
type Stay = NonNullable<NonNullable<Deployment['officer']>['deployments']>['nodes'][number];
type Assessment = NonNullable<Deployment['mission']>['assessments'][number];

function StaysPanel({ stays }: { readonly stays: readonly Stay[] | undefined }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const columns: Column<Stay>[] = [
    kinds.record('code', t('record.code'), 'deployment', ({ id, code }) => ({ id, text: code })),
    kinds.date('start', t('record.from'), ({ startsOn }) => startsOn),
    kinds.date('end', t('record.to'), ({ endsOn }) => endsOn),
    kinds.number('days', t('deployments.officerDays'), ({ officerDays }) => officerDays),
    kinds.text('district', t('deployments.district'), ({ hostDistrict }) => hostDistrict?.name),
  ];
  return <Panel id="stays" title={t('entry.otherStays')} rows={stays} columns={columns} wide />;
}

function AssessmentsPanel({ assessments }: { readonly assessments: readonly Assessment[] }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Assessment>[] = [
    kinds.text('rating', t('cooperation.rating'), ({ rating }) => label('AssessmentRating', rating)),
    kinds.english('finding', t('cooperation.finding'), ({ finding }) => finding),
    kinds.named('assessor', t('cooperation.assessor'), ({ assessor }) => assessor?.name),
    kinds.source(),
  ];
  return <Panel id="assessments" title={t('cooperation.missions')} rows={assessments} columns={columns} wide />;
}

function Content({ deployment }: { readonly deployment: Deployment }) {
  const { t, language, date, number } = useLanguage();
  const label = useLabels();
  const { officer, mission, hostDistrict } = deployment;
  return (
    <RecordPage
      parameter="deployment"
      title={deployment.code}
      source={deployment.source}
      notReported={deployment.notReported}
      facts={[
        { label: t('deployments.direction'), value: label('DeploymentDirection', deployment.direction) },
        { label: t('record.kind'), value: label('DeploymentType', deployment.type) },
        { label: t('project.status'), value: label('DeploymentStatus', deployment.status) },
        { label: t('record.from'), value: date(deployment.startsOn) },
        { label: t('record.to'), value: date(deployment.endsOn) },
        { label: t('deployments.officerDays'), value: number(deployment.officerDays) },
        {
          label: t('deployments.district'),
          value: hostDistrict && `${hostDistrict.name} (${t(structureKey(hostDistrict.version))})`,
        },
        { label: t('entry.hostUnit'), value: deployment.hostUnit?.name },
        {
          label: t('entry.support'),
          value: deployment.supportKinds.map((kind) => label('SupportKind', kind)).join(', '),
        },
        { label: t('deployments.officer'), value: officer?.officerRef },
        { label: t('entry.rank'), value: officer && label('RankBand', officer.rankBand) },
        {
          label: t('deployments.speciality'),
          value: officer?.specialities.map((code) => label('Speciality', code)).join(', '),
        },
        { label: t('entry.homeUnit'), value: officer?.homeUnit?.name },
        { label: t('record.crime'), value: crimesIn(deployment.crimeFocus, language) },
        { label: t('cooperation.mission'), value: mission && <span lang="en">{mission.title}</span> },
        { label: t('cooperation.areas'), value: mission?.areasOfInterest.join(', ') },
      ]}
    >
      <StaysPanel stays={officer?.deployments?.nodes} />
      {mission && mission.assessments.length > 0 && <AssessmentsPanel assessments={mission.assessments} />}
    </RecordPage>
  );
}

/** One deployment: who, where, how long, with what it belongs to. */
export function DeploymentPage({ id }: { readonly id: string }) {
  return (
    <Ask document={DeploymentRecordDocument} variables={{ id }} height={40}>
      {({ deployment }) =>
        deployment ? <Content deployment={deployment} /> : <NoRecord parameter="deployment" code={id} />
      }
    </Ask>
  );
}
