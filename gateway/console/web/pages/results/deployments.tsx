import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import { type DeploymentFilter, DeploymentsDocument, type DeploymentsQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { SourceNote } from '../../panel/sourced';
import { DeploymentRecords } from './deployment-records';
import { DistrictMap, SpecialitiesPanel } from './districts';
import { chosen, Filters } from './filters';
import { codesOf } from './keys';
import { MadeUp } from './made';
import { NoProject } from './nothing';
import type { DeployedProject } from './projects';
import { OfficerDays } from './officer-days';
import { structureKey } from './structures';
import { StaysPanel } from './stays';
import { Totals } from './totals';

const SPECIALITIES = codesOf({
  ITINERANT_CRIME: true,
  THB: true,
  PROPERTY_CRIME: true,
  DRUGS: true,
  ECONOMIC_CRIME: true,
  FORENSICS: true,
  ANALYSIS: true,
  LIAISON: true,
});
const STATUSES = codesOf({ PLANNED: true, ACTIVE: true, EXTENDED: true, COMPLETED: true, CANCELLED: true });
const DIRECTIONS = codesOf({ RO_TO_NO: true, NO_TO_RO: true });

function filterOf(parameters: URLSearchParams): DeploymentFilter {
  const district = parameters.get('district');
  const speciality = chosen(parameters, 'speciality', SPECIALITIES);
  const status = chosen(parameters, 'status', STATUSES);
  const direction = chosen(parameters, 'direction', DIRECTIONS);
  return {
    ...(district !== null && { hostDistrictId: [district] }),
    ...(speciality && { speciality }),
    ...(status && { status }),
    ...(direction && { direction }),
  };
}

function Content({
  data,
  project,
  filter,
}: {
  data: DeploymentsQuery;
  project: DeployedProject;
  filter: DeploymentFilter;
}) {
  const { t, number } = useLanguage();
  const label = useLabels();
  const places = data.places?.nodes ?? [];
  const [total] = project.total ?? [];
  const [headcount] = project.deploymentHeadcounts ?? [];
  return (
    <>
      <h1>
        {t('view.deployments')} <MadeUp records={project.timeline?.nodes} />
      </h1>
      <Filters
        filters={[
          {
            name: 'district',
            title: t('deployments.district'),
            options: places.map(({ id, name, version }) => ({
              value: id,
              label: `${name} (${t(structureKey(version))})`,
            })),
          },
          {
            name: 'speciality',
            title: t('deployments.speciality'),
            options: SPECIALITIES.map((value) => ({ value, label: label('Speciality', value) })),
          },
          {
            name: 'direction',
            title: t('deployments.direction'),
            options: DIRECTIONS.map((value) => ({ value, label: label('DeploymentDirection', value) })),
          },
          {
            name: 'status',
            title: t('project.status'),
            options: STATUSES.map((value) => ({ value, label: label('DeploymentStatus', value) })),
          },
        ]}
      />
      <Totals
        totals={[
          {
            label: t('deployments.reportedOfficers'),
            value: number(headcount?.officers),
            note: headcount && (
              <>
                <SourceNote source={headcount.source} />, {t('deployments.reportedNote')}
              </>
            ),
          },
          { label: t('deployments.recordedOfficers'), value: number(total?.officers) },
          { label: t('view.deployments'), value: number(total?.deployments) },
          { label: t('deployments.officerDays'), value: number(total?.officerDays) },
        ]}
      />
      <div className="grid">
        <DistrictMap places={places} project={project} />
        <StaysPanel project={project} />
        <SpecialitiesPanel project={project} />
        <OfficerDays project={project} />
        <DeploymentRecords project={project.code} filter={filter} />
      </div>
    </>
  );
}

/** Who went where, for how long. */
export function Deployments({ project }: { readonly project: string }) {
  const { parameters } = useAddress();
  const filter = filterOf(parameters);
  return (
    <Ask document={DeploymentsDocument} variables={{ project, filter }} height={60}>
      {(data) =>
        data.project ? <Content data={data} project={data.project} filter={filter} /> : <NoProject project={project} />
      }
    </Ask>
  );
}
