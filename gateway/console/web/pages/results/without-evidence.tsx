import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import { WithoutEvidenceDocument, type WithoutEvidenceQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { pageOf, Pager } from '../../panel/pager';
import { Panel } from '../../panel/panel';

type Figure = NonNullable<WithoutEvidenceQuery['figures']>['nodes'][number];

/** Figures that no document stands behind, a page at a time. */
export function WithoutEvidencePanel() {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const { parameters } = useAddress();
  const columns: Column<Figure>[] = [
    kinds.text('figure', t('quality.figure'), ({ code }) => code),
    kinds.text('kind', t('record.kind'), ({ kind }) => label('FigureKind', kind)),
    kinds.stated('value', t('record.value'), ({ value }) => value),
    kinds.english('unit', t('indicator.unit'), ({ unit }) => unit),
    kinds.source(),
  ];
  return (
    <Ask document={WithoutEvidenceDocument} variables={pageOf(parameters, 'figures')}>
      {({ figures }) => (
        <Panel
          id="without-evidence"
          title={t('quality.withoutEvidence')}
          note={t('quality.withoutEvidenceNote', { count: number(figures?.totalCount) })}
          rows={figures?.nodes}
          columns={columns}
          sortable={false}
          foot={
            figures && (
              <Pager
                title={t('quality.withoutEvidence')}
                name="figures"
                page={figures.pageInfo}
                total={figures.totalCount}
                shown={figures.nodes.length}
              />
            )
          }
        />
      )}
    </Ask>
  );
}
