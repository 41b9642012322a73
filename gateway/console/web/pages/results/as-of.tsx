import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import { ReportedAsOfDocument, type ReportedAsOfQuery } from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';

type Project = NonNullable<ReportedAsOfQuery['project']>;
type Indicator = Project['indicators'][number];
type Change = Project['figureChanges']['nodes'][number];

const FIRST_DAY = '2016-01-01';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What stood on a day, and what was recorded since. */
export function AsOfPanels({ project }: { readonly project: string }) {
  const { t, number, date } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const address = useAddress();
  const asked = address.parameters.get('day') ?? FIRST_DAY;
  const day = DAY.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : FIRST_DAY;
  const standing: Column<Indicator>[] = [
    kinds.english('indicator', t('indicator.indicator'), ({ title }) => title),
    kinds.number('then', t('quality.then', { day: date(day) }), ({ then }) => then?.value),
    kinds.number('now', t('quality.now'), ({ now }) => now?.value),
    kinds.text('changed', t('quality.changed'), ({ then, now }) =>
      then?.value === now?.value ? t('quality.no') : t('quality.yes'),
    ),
  ];
  const changes: Column<Change>[] = [
    kinds.text('figure', t('quality.figure'), ({ code }) => code),
    kinds.text('kind', t('record.kind'), ({ kind }) => label('FigureKind', kind)),
    kinds.number('before', t('quality.before'), ({ supersedes }) => supersedes?.value),
    kinds.stated('value', t('record.value'), ({ value }) => value),
    kinds.date('recordedAt', t('quality.recordedAt'), ({ recordedAt }) => recordedAt),
    kinds.english('recordedBy', t('quality.recordedBy'), ({ recordedBy }) => recordedBy),
    kinds.english('note', t('quality.note'), ({ note }) => note),
    kinds.source(),
  ];
  return (
    <div className="stack">
      <div className="filters">
        <label>
          {t('quality.day')}
          <input
            type="date"
            value={day}
            onChange={({ target }) => target.value !== '' && address.set({ day: target.value }, { replace: true })}
          />
        </label>
      </div>
      <Ask document={ReportedAsOfDocument} variables={{ project, day }}>
        {(data) => (
          <div className="stack">
            <Panel
              id="as-of"
              title={t('quality.asOf')}
              note={t('quality.asOfNote')}
              rows={data.project?.indicators}
              columns={standing}
            />
            <Panel
              id="changes"
              title={t('quality.changes')}
              note={t('quality.changesNote', {
                shown: number(data.project?.figureChanges.nodes.length),
                total: number(data.project?.figureChanges.totalCount),
              })}
              rows={data.project?.figureChanges.nodes}
              columns={changes}
            />
          </div>
        )}
      </Ask>
    </div>
  );
}
