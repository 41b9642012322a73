import { BarChart } from '../../charts/bar-chart';
import { useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { distinct } from './keys';
import type { ProcuringProject } from './projects';

interface Row {
  readonly method: string | null;
  readonly processes: number;
  readonly currency: string;
  readonly amount: string;
  readonly share: number | null;
}

/** What each method of buying was worth, of the whole in its currency. */
export function MethodPanel({ project }: { readonly project: ProcuringProject }) {
  const { t, number, percent } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const named = (method: string | null) =>
    method === null ? t('procurement.unclassified') : label('ProcurementMethod', method);
  const address = useAddress();
  const rows = project.byMethod?.flatMap(({ keys, processes, awardedValues }): Row[] =>
    awardedValues.map((total) => ({ method: keys[0]?.value ?? null, processes, ...total })),
  );
  const methods = distinct((rows ?? []).map(({ method }) => method));
  const currencies = distinct((rows ?? []).map(({ currency }) => currency));
  const columns: Column<Row>[] = [
    kinds.text('method', t('procurement.method'), ({ method }) => named(method)),
    kinds.number('processes', t('procurement.processes'), ({ processes }) => processes),
    { key: 'currency', title: t('procurement.currency'), value: ({ currency }) => currency },
    {
      key: 'amount',
      title: t('procurement.awarded'),
      numeric: true,
      value: ({ amount }) => Number(amount),
      show: ({ amount }) => number(amount),
    },
    kinds.percent('share', t('record.share'), ({ share }) => share),
  ];
  return (
    <Panel
      id="methods"
      title={t('procurement.byMethod')}
      note={
        <>
          {t('procurement.byMethodNote')}{' '}
          <Link stay href={address.with({ tenderers: '1', page: null })}>
            {t('procurement.showSingle')}
          </Link>
        </>
      }
      rows={rows}
      columns={columns}
      chart={
        <BarChart
          lying
          categories={methods.map(named)}
          series={currencies.map((currency) => ({
            name: currency,
            values: methods.map((method) => {
              const share = rows?.find((row) => row.method === method && row.currency === currency)?.share;
              return share === null || share === undefined ? null : share * 100;
            }),
          }))}
          format={(value) => percent(value / 100)}
          description={t('procurement.byMethod')}
        />
      }
    />
  );
}
