import type { TypedDocumentNode } from 'urql';
import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import type { PageFragment } from '../../graph/generated/graphql';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { pageOf, Pager, type PageVariables } from '../../panel/pager';
import { Panel } from '../../panel/panel';

interface Listed<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: PageFragment;
}

interface RecordsPanelProps<Data, Filter, Row> {
  readonly id: string;
  readonly title: string;
  readonly document: TypedDocumentNode<Data, PageVariables & { readonly project: string; readonly filter: Filter }>;
  readonly project: string;
  readonly filter: Filter;
  readonly columns: readonly Column<Row>[];
  readonly listIn: (data: Data) => Listed<Row> | null | undefined;
}

/** The records behind the figures of a view, a page at a time. */
export function RecordsPanel<Data, Filter, Row>({
  id,
  title,
  document,
  project,
  filter,
  columns,
  listIn,
}: RecordsPanelProps<Data, Filter, Row>) {
  const { t } = useLanguage();
  const { parameters } = useAddress();
  return (
    <div className="panel-wide">
      <Ask document={document} variables={{ project, filter, ...pageOf(parameters, 'page') }} height={28}>
        {(data) => {
          const list = listIn(data);
          const foot = list && (
            <Pager title={title} name="page" page={list.pageInfo} total={list.totalCount} shown={list.nodes.length} />
          );
          return (
            <Panel
              id={id}
              title={title}
              note={t('record.note')}
              rows={list?.nodes}
              columns={columns}
              sortable={false}
              foot={foot}
            />
          );
        }}
      </Ask>
    </div>
  );
}
