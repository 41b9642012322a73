import { useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import { STRUCTURES } from '../../charts/district-tiles';
import { TileMap } from '../../charts/tile-map';
import type { DeploymentsQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import type { DeployedProject } from './projects';
import { structureKey } from './structures';
import { keyOf } from './keys';

type Places = NonNullable<DeploymentsQuery['places']>['nodes'];
type DistrictRow = NonNullable<DeployedProject['byDistrict']>[number];
type SpecialityRow = NonNullable<DeployedProject['byDistrictAndSpeciality']>[number];

interface DistrictsProps {
  readonly places: Places;
  readonly project: DeployedProject;
}

function StructureSwitch({ versions, version }: { readonly versions: readonly string[]; readonly version: string }) {
  const { t } = useLanguage();
  const address = useAddress();
  return (
    <div className="switch">
      {versions.map((one) => (
        <Link key={one} stay className="tool" href={address.with({ structure: one })} aria-current={one === version}>
          {t(structureKey(one))}
        </Link>
      ))}
    </div>
  );
}

/** Deployments by host district, on the map of one structure. */
export function DistrictMap({ places, project }: DistrictsProps) {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const address = useAddress();
  const rows = project.byDistrict;
  const versions = Object.keys(STRUCTURES);
  const used = versions.find((one) => rows?.some(({ hostDistrict }) => hostDistrict?.version === one));
  const version = address.parameters.get('structure') ?? used ?? '2016';
  const chosen = address.parameters.get('district');
  const counted = new Map(rows?.map(({ hostDistrict, deployments }) => [hostDistrict?.id, deployments]));
  const tiles = places
    .filter((place) => place.version === version)
    .map(({ id, code, name }) => {
      const value = counted.get(id) ?? 0;
      return {
        code,
        name,
        value,
        label: t('deployments.tile', { name, value: number(value) }),
        href: address.with({ district: chosen === id ? null : id, page: null }),
        chosen: chosen === id,
      };
    });
  const elsewhere = (rows ?? [])
    .filter(({ hostDistrict }) => hostDistrict?.version !== version)
    .reduce((sum, { deployments }) => sum + deployments, 0);
  const districtColumns: Column<DistrictRow>[] = [
    kinds.text(
      'district',
      t('deployments.district'),
      ({ hostDistrict }) => hostDistrict?.name ?? t('stated.notReported'),
    ),
    kinds.text('structure', t('deployments.structure'), ({ hostDistrict }) =>
      hostDistrict ? t(structureKey(hostDistrict.version)) : null,
    ),
    kinds.text('successors', t('deployments.successors'), ({ hostDistrict }) =>
      hostDistrict?.successors.map(({ name }) => name).join(', '),
    ),
    kinds.number('deployments', t('view.deployments'), (row) => row.deployments),
    kinds.number('officers', t('deployments.officers'), (row) => row.officers),
    kinds.number('officerDays', t('deployments.officerDays'), (row) => row.officerDays),
  ];
  return (
    <Panel
      id="districts"
      title={t('deployments.byDistrict')}
      note={t('deployments.mapNote')}
      rows={rows}
      columns={districtColumns}
      chart={
        <>
          <StructureSwitch versions={versions} version={version} />
          <TileMap tiles={tiles} places={STRUCTURES[version] ?? {}} label={t('deployments.byDistrict')} />
          {elsewhere > 0 && <p className="note">{t('deployments.elsewhere', { count: number(elsewhere) })}</p>}
        </>
      }
    />
  );
}

/** Deployments by host district and what the officers are good at. */
export function SpecialitiesPanel({ project }: { readonly project: DeployedProject }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<SpecialityRow>[] = [
    kinds.text(
      'district',
      t('deployments.district'),
      ({ hostDistrict }) => hostDistrict?.name ?? t('stated.notReported'),
    ),
    kinds.text('structure', t('deployments.structure'), ({ hostDistrict }) =>
      hostDistrict ? t(structureKey(hostDistrict.version)) : null,
    ),
    kinds.text('speciality', t('deployments.speciality'), (row) => label('Speciality', keyOf(row, 'SPECIALITY'))),
    kinds.number('deployments', t('view.deployments'), (row) => row.deployments),
    kinds.number('officerDays', t('deployments.officerDays'), (row) => row.officerDays),
  ];
  return (
    <Panel
      id="specialities"
      title={t('deployments.byDistrictAndSpeciality')}
      rows={project.byDistrictAndSpeciality}
      columns={columns}
      wide
    />
  );
}
