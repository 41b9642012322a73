import { Ask } from '../../graph/answer';
import { NotReportedDocument, type NotReportedQuery, type SourceLineFragment } from '../../graph/generated/graphql';
import { fieldInWords, useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { Synthetic } from '../../panel/sourced';

interface Silent {
  readonly what: string;
  readonly missing: string;
  readonly source: SourceLineFragment | null;
}
type Source = NonNullable<NotReportedQuery['sources']>['nodes'][number];

/** What no source states, and what was made up. */
export function SilencePanels({ project }: { readonly project: string }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const silentIn = (data: NonNullable<NotReportedQuery['project']>): Silent[] => [
    ...data.notReported.map((field) => ({ what: project, missing: fieldInWords(field), source: data.source })),
    ...(data.headcounts ?? []).flatMap(({ notReported, source }) =>
      notReported.map((field) => ({ what: t('deployments.reportedOfficers'), missing: fieldInWords(field), source })),
    ),
    ...(data.series?.nodes ?? []).flatMap(({ title, notReported, source }) =>
      notReported.map((field) => ({ what: title, missing: fieldInWords(field), source })),
    ),
    ...(data.counts ?? []).flatMap(({ notReported, source }) =>
      notReported.map((field) => ({ what: t('procurement.reported'), missing: fieldInWords(field), source })),
    ),
    ...data.teams.flatMap(({ code, notReported, source }) =>
      notReported.map((field) => ({ what: code, missing: fieldInWords(field), source })),
    ),
    ...data.silent.nodes.map(({ code, kind, source }) => ({ what: code, missing: label('FigureKind', kind), source })),
  ];
  const silent: Column<Silent>[] = [
    kinds.english('what', t('quality.what'), ({ what }) => what),
    kinds.english('missing', t('quality.missing'), ({ missing }) => missing),
    kinds.source(),
  ];
  const sources: Column<Source>[] = [
    {
      key: 'source',
      title: t('source.source'),
      value: ({ title }) => title,
      show: ({ title, url, synthetic }) => (
        <>
          {url ? (
            <a href={url} rel="noreferrer" lang="en">
              {title}
            </a>
          ) : (
            <span lang="en">{title}</span>
          )}{' '}
          {synthetic && <Synthetic />}
        </>
      ),
    },
    kinds.text('kind', t('record.kind'), ({ kind }) => label('SourceKind', kind)),
    kinds.text('synthetic', t('badge.synthetic'), ({ synthetic }) => (synthetic ? t('quality.yes') : t('quality.no'))),
    kinds.date('published', t('quality.published'), ({ publishedOn }) => publishedOn),
    kinds.number('figures', t('quality.figures'), ({ figures }) => figures.totalCount),
    kinds.english('note', t('quality.note'), ({ note }) => note),
  ];
  return (
    <Ask document={NotReportedDocument} variables={{ project }}>
      {(data) => (
        <div className="stack">
          <Panel
            id="not-reported"
            title={t('quality.notReported')}
            note={t('quality.notReportedNote')}
            rows={data.project && silentIn(data.project)}
            columns={silent}
          />
          <Panel
            id="sources"
            title={t('quality.sources')}
            note={t('quality.sourcesNote')}
            rows={data.sources?.nodes}
            columns={sources}
          />
        </div>
      )}
    </Ask>
  );
}
