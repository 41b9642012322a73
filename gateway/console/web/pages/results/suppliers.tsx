import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import { SuppliersDocument, type SuppliersQuery } from '../../graph/generated/graphql';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';

type Supplier = NonNullable<SuppliersQuery['suppliers']>['nodes'][number];

const atLeast = (value: string | null): number => {
  const count = Number(value ?? 2);
  return Number.isInteger(count) && count > 0 ? count : 2;
};

function Threshold({ name, title }: { readonly name: string; readonly title: string }) {
  const address = useAddress();
  return (
    <label>
      {title}
      <input
        type="number"
        min={1}
        max={99}
        value={atLeast(address.parameters.get(name))}
        onChange={({ target }) => address.set({ [name]: target.value }, { replace: true })}
      />
    </label>
  );
}

/** Suppliers that won several times, from several buyers; in all of the graph, not in one project. */
export function SuppliersPanel() {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const { parameters } = useAddress();
  const columns: Column<Supplier>[] = [
    kinds.english('name', t('procurement.supplier'), ({ name }) => name),
    kinds.country((row) => row.country),
    kinds.number('awards', t('procurement.awards'), ({ awardCount }) => awardCount),
    kinds.number('buyers', t('procurement.buyers'), ({ buyerCount }) => buyerCount),
    {
      key: 'won',
      title: t('procurement.latest'),
      value: ({ awards }) => awards?.nodes.map(({ title }) => title).join('; ') ?? null,
      show: ({ awards }) => (
        <details>
          <summary>{number(awards?.totalCount)}</summary>
          <ul className="plain" lang="en">
            {awards?.nodes.map(({ title, value }) => (
              <li key={title}>
                {title}
                {value && `: ${number(value.amount)} ${value.currency}`}
              </li>
            ))}
          </ul>
        </details>
      ),
    },
  ];
  return (
    <Ask
      document={SuppliersDocument}
      variables={{ awards: atLeast(parameters.get('awards')), buyers: atLeast(parameters.get('buyers')) }}
    >
      {({ suppliers }) => (
        <Panel
          id="suppliers"
          title={t('procurement.repeatSuppliers')}
          note={t('procurement.repeatSuppliersNote')}
          rows={suppliers?.nodes}
          columns={columns}
          foot={
            <div className="filters">
              <Threshold name="awards" title={t('procurement.leastAwards')} />
              <Threshold name="buyers" title={t('procurement.leastBuyers')} />
            </div>
          }
        />
      )}
    </Ask>
  );
}
