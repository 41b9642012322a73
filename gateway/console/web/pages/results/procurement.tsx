import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import {
  type ContractingProcessFilter,
  type LeadTimeAnomaly,
  ProcurementDocument,
  type ProcurementQuery,
} from '../../graph/generated/graphql';
import { inLanguage, useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { SourceNote } from '../../panel/sourced';
import { chosen, Filters } from './filters';
import { codesOf } from './keys';
import { LeadTimesPanel } from './lead-times';
import { MethodPanel } from './methods';
import { MadeUp } from './made';
import { NoProject } from './nothing';
import type { ProcuringProject } from './projects';
import { PipelinePanel } from './pipeline';
import { ProcessRecords } from './process-records';
import { SuppliersPanel } from './suppliers';
import { Totals } from './totals';

const CATEGORIES = codesOf({
  MOBILE_FORENSICS: true,
  SURVEILLANCE: true,
  IT_AND_C: true,
  OPEN_SOURCE_SOLUTIONS: true,
  RENOVATION: true,
  FURNISHING: true,
  INTERVIEW_FACILITY_EQUIPMENT: true,
  MULTIFUNCTIONAL_CENTRE: true,
});
const STATUSES = codesOf({
  PLANNING: true,
  PLANNED: true,
  ACTIVE: true,
  CANCELLED: true,
  UNSUCCESSFUL: true,
  COMPLETE: true,
  WITHDRAWN: true,
});
const METHODS = codesOf({ OPEN: true, SELECTIVE: true, LIMITED: true, DIRECT: true });
const MISSING: LeadTimeAnomaly[] = [
  'MISSING_PUBLICATION_TO_DEADLINE',
  'MISSING_DEADLINE_TO_AWARD',
  'MISSING_AWARD_TO_SIGNATURE',
];
const NEGATIVE: LeadTimeAnomaly[] = [
  'NEGATIVE_PUBLICATION_TO_DEADLINE',
  'NEGATIVE_DEADLINE_TO_AWARD',
  'NEGATIVE_AWARD_TO_SIGNATURE',
];
const ANOMALIES: Readonly<Record<string, LeadTimeAnomaly[]>> = {
  any: [...MISSING, ...NEGATIVE],
  missing: MISSING,
  negative: NEGATIVE,
};

function filterOf(parameters: URLSearchParams): ContractingProcessFilter {
  const equipmentCategory = chosen(parameters, 'category', CATEGORIES);
  const status = chosen(parameters, 'status', STATUSES);
  const method = chosen(parameters, 'method', METHODS);
  const leadTimeAnomaly = ANOMALIES[parameters.get('lead') ?? ''];
  return {
    ...(equipmentCategory && { equipmentCategory }),
    ...(status && { status }),
    ...(method && { method }),
    ...(leadTimeAnomaly && { leadTimeAnomaly }),
    ...(parameters.get('tenderers') === '1' && { numberOfTenderers: [1] }),
  };
}

function Content({
  data,
  project,
  filter,
}: {
  data: ProcurementQuery;
  project: ProcuringProject;
  filter: ContractingProcessFilter;
}) {
  const { t, number, language } = useLanguage();
  const label = useLabels();
  const [total] = project.total ?? [];
  const [count] = project.procurementCounts ?? [];
  const categories = new Map(
    data.equipmentCategories?.map(({ code, label: said }) => [code, inLanguage(said, language)]),
  );
  return (
    <>
      <h1>
        {t('view.procurement')} <MadeUp records={project.made?.nodes} />
      </h1>
      <Filters
        filters={[
          {
            name: 'category',
            title: t('procurement.category'),
            options: CATEGORIES.map((value) => ({
              value,
              label: categories.get(value) ?? label('EquipmentCategoryCode', value),
            })),
          },
          {
            name: 'status',
            title: t('project.status'),
            options: STATUSES.map((value) => ({ value, label: label('TenderStatus', value) })),
          },
          {
            name: 'method',
            title: t('procurement.method'),
            options: METHODS.map((value) => ({ value, label: label('ProcurementMethod', value) })),
          },
          {
            name: 'lead',
            title: t('procurement.leadTimes'),
            options: [
              { value: 'any', label: t('procurement.anyAnomaly') },
              { value: 'missing', label: t('procurement.missing') },
              { value: 'negative', label: t('procurement.negative') },
            ],
          },
          {
            name: 'tenderers',
            title: t('procurement.tenderers'),
            options: [{ value: '1', label: t('procurement.single') }],
          },
        ]}
      />
      <Totals
        totals={[
          {
            label: t('procurement.reported'),
            value: number(count?.procedures),
            ...(count && { note: <SourceNote source={count.source} /> }),
          },
          { label: t('procurement.recorded'), value: number(total?.processes) },
          { label: t('procurement.awards'), value: number(total?.awards) },
          ...(total?.values ?? []).map(({ currency, amount }) => ({
            label: t('procurement.valueIn', { currency }),
            value: number(amount, 0),
          })),
        ]}
      />
      <div className="grid">
        <PipelinePanel project={project} />
        <LeadTimesPanel project={project} />
        <MethodPanel project={project} />
        <SuppliersPanel />
        <ProcessRecords project={project.code} filter={filter} />
      </div>
    </>
  );
}

/** What was bought, how, and how long it took. */
export function Procurement({ project }: { readonly project: string }) {
  const { parameters } = useAddress();
  const filter = filterOf(parameters);
  return (
    <Ask document={ProcurementDocument} variables={{ project, filter }} height={60}>
      {(data) =>
        data.project ? <Content data={data} project={data.project} filter={filter} /> : <NoProject project={project} />
      }
    </Ask>
  );
}
