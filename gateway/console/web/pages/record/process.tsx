import { Ask } from '../../graph/answer';
import { ProcessRecordDocument } from '../../graph/generated/graphql';
import { inLanguage, useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { Synthetic } from '../../panel/sourced';
import { crimesIn } from './crimes';
import { AwardsPanel, ContractsPanel, ItemsPanel, PaymentsPanel } from './process-outcome';
import { IssuesPanel, ReleasesPanel, StepsPanel } from './process-course';
import type { Process } from './process-parts';
import { NoRecord, RecordPage } from './record-page';

/** A word of a closed list, and the publisher's own words beside it. */
const withDetails = (said: string, details: string | null) =>
  details ? (
    <>
      {said} <span lang="en">({details})</span>
    </>
  ) : (
    said
  );

function Content({ process }: { readonly process: Process }) {
  const { t, language, date, number, worth } = useLanguage();
  const label = useLabels();
  const items = [...(process.tender?.items ?? []), ...process.awards.flatMap((award) => award.items)];
  return (
    <RecordPage
      parameter="process"
      title={
        <>
          <span lang="en">{process.title ?? process.ocid}</span> {process.source?.synthetic && <Synthetic />}
        </>
      }
      source={process.source}
      notReported={process.notReported}
      facts={[
        { label: 'OCID', value: process.ocid },
        {
          label: t('project.status'),
          value: withDetails(label('TenderStatus', process.status), process.statusDetails),
        },
        {
          label: t('procurement.method'),
          value: withDetails(label('ProcurementMethod', process.method), process.methodDetails),
        },
        { label: t('entry.mainCategory'), value: label('ProcurementCategory', process.mainCategory) },
        {
          label: t('procurement.category'),
          value: process.equipmentCategory && inLanguage(process.equipmentCategory.label, language),
        },
        { label: t('procurement.buyer'), value: process.buyer?.name },
        { label: t('procurement.tenderers'), value: number(process.numberOfTenderers) },
        { label: t('procurement.value'), value: worth(process.value) },
        { label: t('procurement.awarded'), value: worth(process.awardedValue) },
        { label: t('entry.budget'), value: worth(process.budget?.amount) },
        { label: t('entry.facilities'), value: process.facilities.map(({ name }) => name).join(', ') },
        { label: t('record.crime'), value: crimesIn(process.crimeFocus, language) },
        { label: t('entry.stateAt'), value: date(process.stateAt) },
        { label: t('entry.description'), value: process.description && <span lang="en">{process.description}</span> },
      ]}
    >
      <StepsPanel leadTimes={process.leadTimes} />
      <AwardsPanel awards={process.awards} />
      <ContractsPanel contracts={process.contracts} />
      {items.length > 0 && <ItemsPanel items={items} />}
      <PaymentsPanel contracts={process.contracts} />
      {process.releases.length > 0 && <ReleasesPanel releases={process.releases} />}
      <IssuesPanel issues={process.issues?.nodes} />
    </RecordPage>
  );
}

/** One contracting process, from its publication to its payments. */
export function ProcessPage({ ocid }: { readonly ocid: string }) {
  return (
    <Ask document={ProcessRecordDocument} variables={{ ocid }} height={40}>
      {({ contractingProcess: process }) =>
        process ? <Content process={process} /> : <NoRecord parameter="process" code={ocid} />
      }
    </Ask>
  );
}
