import { Ask } from '../../graph/answer';
import { DisagreementsDocument, type DisagreementsQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';

type Node = NonNullable<DisagreementsQuery['indicators']>['nodes'][number];
type Row = Node['figures'][number] & { readonly indicator: Node };

/** Figures of indicators on which two sources do not state the same. */
export function DisagreementsPanel() {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Row>[] = [
    kinds.text('project', t('project.code'), ({ indicator }) => indicator.project.code),
    kinds.english('indicator', t('indicator.indicator'), ({ indicator }) => indicator.title),
    kinds.text('kind', t('record.kind'), ({ kind }) => label('FigureKind', kind)),
    kinds.stated('value', t('record.value'), ({ value }) => value),
    kinds.text('qualifier', t('quality.qualifier'), ({ qualifier }) => label('FigureQualifier', qualifier)),
    kinds.english('definition', t('quality.definition'), ({ definition }) => definition),
    kinds.source(),
  ];
  return (
    <Ask document={DisagreementsDocument} variables={{}}>
      {({ indicators }) => {
        const disputed = indicators?.nodes.filter(({ sourcesDisagree }) => sourcesDisagree);
        const differing = indicators?.nodes.filter(({ agreement }) => agreement === 'DIFFER').length;
        return (
          <Panel
            id="disagreements"
            title={t('quality.disagreements')}
            note={t('quality.disagreementsNote', { count: number(disputed?.length), differ: number(differing) })}
            rows={disputed?.flatMap((indicator) => indicator.figures.map((figure): Row => ({ ...figure, indicator })))}
            columns={columns}
          />
        );
      }}
    </Ask>
  );
}
