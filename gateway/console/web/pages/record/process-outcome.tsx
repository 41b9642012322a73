import type { BoughtFragment } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import type { Award, Contract } from './process-parts';

/** Who won, with what. */
export function AwardsPanel({ awards }: { readonly awards: readonly Award[] }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Award>[] = [
    kinds.text('award', t('entry.award'), ({ localId }) => localId),
    kinds.english('title', t('record.title'), ({ title }) => title),
    kinds.text('status', t('project.status'), ({ status }) => label('AwardStatus', status)),
    kinds.date('date', t('entry.date'), ({ date }) => date),
    kinds.named('suppliers', t('procurement.supplier'), ({ suppliers }) =>
      suppliers.flatMap(({ name }) => name ?? []).join(', '),
    ),
    kinds.worth('value', t('record.value'), ({ value }) => value),
    kinds.source(),
  ];
  return <Panel id="awards" title={t('entry.awards')} rows={awards} columns={columns} wide />;
}

/** What was signed. */
export function ContractsPanel({ contracts }: { readonly contracts: readonly Contract[] }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Contract>[] = [
    kinds.text('contract', t('entry.contract'), ({ localId }) => localId),
    kinds.text('award', t('entry.award'), ({ award }) => award?.localId),
    kinds.english('title', t('record.title'), ({ title }) => title),
    kinds.text('status', t('project.status'), ({ status }) => label('ContractStatus', status)),
    kinds.date('signed', t('entry.signed'), ({ dateSigned }) => dateSigned),
    kinds.date('from', t('record.from'), ({ period }) => period?.startsAt),
    kinds.date('to', t('record.to'), ({ period }) => period?.endsAt),
    kinds.worth('value', t('record.value'), ({ value }) => value),
    kinds.source(),
  ];
  return <Panel id="contracts" title={t('entry.contracts')} rows={contracts} columns={columns} wide />;
}

/** What was asked for and what was awarded, item by item. */
export function ItemsPanel({ items }: { readonly items: readonly BoughtFragment[] }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const columns: Column<BoughtFragment>[] = [
    kinds.english('description', t('entry.description'), ({ description }) => description),
    kinds.text('cpv', t('entry.cpv'), ({ cpv, cpvLabel }) => [cpv, cpvLabel].filter(Boolean).join(' ')),
    kinds.stated('quantity', t('entry.quantity'), ({ quantity }) => quantity),
    kinds.english('unit', t('indicator.unit'), ({ unit }) => unit),
  ];
  return <Panel id="items" title={t('entry.items')} rows={items} columns={columns} wide />;
}

/** What was paid under the contracts, where a file says so. */
export function PaymentsPanel({ contracts }: { readonly contracts: readonly Contract[] }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const payments = contracts.flatMap(({ localId, transactions }) =>
    transactions.map((payment) => ({ contract: localId, ...payment })),
  );
  const columns: Column<(typeof payments)[number]>[] = [
    kinds.text('contract', t('entry.contract'), ({ contract }) => contract),
    kinds.date('date', t('entry.date'), ({ date }) => date),
    kinds.worth('value', t('record.value'), ({ value }) => value),
  ];
  if (payments.length === 0) return null;
  return <Panel id="payments" title={t('entry.payments')} rows={payments} columns={columns} />;
}
