import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import { ContributionsDocument, type ContributionsQuery, type CooperationQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';

type Organisation = NonNullable<ContributionsQuery['organisation']>;
type Contribution = Organisation['contributions']['nodes'][number];
type Mission = NonNullable<Organisation['missionsOrganised']>['nodes'][number];
type Roles = NonNullable<CooperationQuery['project']>['roles'];

const assessorsOf = (assessments: Mission['assessments']): string =>
  assessments.flatMap(({ assessor }) => assessor?.name ?? []).join('; ');

function MissionsPanel({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Mission>[] = [
    kinds.english('title', t('cooperation.mission'), ({ title }) => title),
    kinds.english('areas', t('cooperation.areas'), ({ areasOfInterest }) => areasOfInterest.join(', ')),
    kinds.text('rating', t('cooperation.rating'), ({ assessments }) =>
      assessments.flatMap(({ rating }) => (rating ? label('AssessmentRating', rating) : [])).join('; '),
    ),
    kinds.english('finding', t('cooperation.finding'), ({ assessments }) =>
      assessments.map(({ finding }) => finding).join(' '),
    ),
    kinds.named('assessor', t('cooperation.assessor'), ({ assessments }) => assessorsOf(assessments)),
    kinds.source(),
  ];
  return (
    <Panel
      id="missions"
      title={t('cooperation.missions')}
      rows={organisation.missionsOrganised?.nodes}
      columns={columns}
      wide
    />
  );
}

function ContributionsPanel({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Contribution>[] = [
    kinds.text('contribution', t('record.kind'), ({ contribution }) => label('ContributionKind', contribution)),
    kinds.text('level', t('cooperation.level'), ({ level }) => label('ActivityLevel', level)),
    kinds.said('statement', t('record.statement'), ({ statement }) => statement),
    kinds.english('mission', t('cooperation.mission'), ({ mission }) => mission?.title),
    kinds.named('districts', t('cooperation.districts'), ({ mission }) =>
      mission?.districts?.map(({ name }) => name).join(', '),
    ),
    kinds.source(),
  ];
  return (
    <Panel
      id="contributions"
      title={t('cooperation.contributions')}
      note={<span lang="en">{organisation.name}</span>}
      rows={organisation.contributions.nodes}
      columns={columns}
      wide
    />
  );
}

/** What one organisation contributed: the donor's partner first, another where it is chosen. */
export function ContributionPanels({ roles }: { readonly roles: Roles }) {
  const { t } = useLanguage();
  const address = useAddress();
  const partners = [...new Map(roles.map(({ organisation }) => [organisation.code, organisation.name]))];
  const donor = roles.find(({ role }) => role === 'PJDPP') ?? roles.find(({ role }) => role === 'DPP') ?? roles[0];
  const code = address.parameters.get('organisation') ?? donor?.organisation.code;
  if (code === undefined) return null;
  return (
    <div className="panel-wide stack">
      <label className="choice">
        <span>{t('cooperation.organisation')}</span>
        <select value={code} onChange={({ target }) => address.set({ organisation: target.value })}>
          {partners.map(([partner, name]) => (
            <option key={partner} value={partner}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Ask document={ContributionsDocument} variables={{ organisation: code }}>
        {({ organisation }) =>
          organisation && (
            <div className="stack">
              <ContributionsPanel organisation={organisation} />
              <MissionsPanel organisation={organisation} />
            </div>
          )
        }
      </Ask>
    </div>
  );
}
