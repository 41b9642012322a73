import { Ask } from '../../graph/answer';
import { OrganisationsDocument, type OrganisationsQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';

type Node = NonNullable<OrganisationsQuery['organisations']>['nodes'][number];
type Row = Node['roles'][number] & { readonly organisation: Node };

/** Who has which role in which programme and project. */
export function OrganisationsPanel() {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Row>[] = [
    kinds.english('organisation', t('cooperation.organisation'), ({ organisation }) => organisation.name),
    kinds.country(({ organisation }) => organisation.country),
    kinds.text('kind', t('record.kind'), ({ organisation }) => label('OrganisationKind', organisation.kind)),
    kinds.text('role', t('cooperation.role'), ({ role }) => label('ProgrammeRole', role)),
    kinds.text('programme', t('project.programme'), ({ programme }) => programme?.code),
    kinds.text('project', t('project.code'), ({ project }) => project?.code),
    kinds.source(),
  ];
  return (
    <div className="panel-wide">
      <Ask document={OrganisationsDocument} variables={{}}>
        {({ organisations }) => (
          <Panel
            id="organisations"
            title={t('cooperation.organisations')}
            note={t('cooperation.organisationsNote', { count: number(organisations?.totalCount) })}
            rows={organisations?.nodes.flatMap((organisation) =>
              organisation.roles.map((role): Row => ({ ...role, organisation })),
            )}
            columns={columns}
          />
        )}
      </Ask>
    </div>
  );
}
