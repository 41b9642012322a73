import { Ask } from '../../graph/answer';
import { DisaggregationsDocument, type DisaggregationsQuery, type PartFragment } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';

type Indicator = NonNullable<DisaggregationsQuery['project']>['indicators'][number];

interface Row {
  readonly indicator: Indicator;
  /** Null in the row of the whole. */
  readonly part: PartFragment | null;
}

/** The closed list that names the parts of a dimension; districts have names of their own. */
const LISTS = {
  STAKEHOLDER_TYPE: 'StakeholderType',
  SEX: 'Sex',
  EQUIPMENT_CATEGORY: 'EquipmentCategoryCode',
  HOST_DISTRICT: null,
} as const;

/** The whole first, then its parts by each dimension; an indicator without parts is left out. */
function rowsOf(indicator: Indicator): Row[] {
  const { byStakeholder, bySex, byDistrict, byCategory } = indicator;
  const parts = [byStakeholder, bySex, byDistrict, byCategory].flatMap((list) => list ?? []);
  return parts.length === 0 ? [] : [{ indicator, part: null }, ...parts.map((part): Row => ({ indicator, part }))];
}

/** Every indicator beside its parts: who, where, of what kind. */
export function DisaggregationsPanel({ project }: { readonly project: string }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const nameOf = ({ dimension, part, place }: PartFragment): string => {
    const list = LISTS[dimension];
    return list === null ? (place?.name ?? part ?? t('stated.notReported')) : label(list, part);
  };
  const columns: Column<Row>[] = [
    kinds.english('indicator', t('indicator.indicator'), ({ indicator }) => indicator.title),
    kinds.text('dimension', t('overview.dimension'), ({ part }) =>
      part ? label('Dimension', part.dimension) : t('overview.whole'),
    ),
    kinds.text('part', t('overview.part'), ({ part }) => part && nameOf(part)),
    kinds.stated('target', t('indicator.target'), ({ part }) => part?.target?.value),
    kinds.stated('reported', t('indicator.reported'), ({ indicator, part }) =>
      part ? part.reported?.value : indicator.reported?.value,
    ),
    kinds.number('recorded', t('indicator.recorded'), ({ indicator, part }) =>
      part ? part.recorded : indicator.recorded?.value,
    ),
    kinds.english('unit', t('indicator.unit'), ({ indicator }) => indicator.unit),
  ];
  return (
    <Ask document={DisaggregationsDocument} variables={{ project }} height={30}>
      {(data) =>
        data.project && (
          <Panel
            id="disaggregations"
            title={t('overview.disaggregations')}
            note={t('overview.disaggregationsNote')}
            rows={data.project.indicators.flatMap(rowsOf)}
            columns={columns}
          />
        )
      }
    </Ask>
  );
}
