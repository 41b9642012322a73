import { addressWith, useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { Said, useTranslated } from '../../i18n/translations';
import { SourceNote, Synthetic } from '../../panel/sourced';
import type { IndicatorOf } from './projects';
import type { View } from './views';

/** Whether records were stated by a source or made up for demonstration. */
export type Made = 'stated' | 'partly' | 'synthetic';

const MARKS = {
  MATCH: '=',
  DIFFER: '≠',
  NO_RECORDS: '○',
  NOT_REPORTED: '○',
  RECORDS_UNAVAILABLE: '!',
} as const;

/** Reported against target: the bar is what was reported, the mark the target. */
function Bullet({
  reported,
  target,
  label,
}: {
  readonly reported: number;
  readonly target: number;
  readonly label: string;
}) {
  const most = Math.max(reported, target) || 1;
  return (
    <div className="bullet" role="img" aria-label={label}>
      <span className="bullet-bar" style={{ inlineSize: `${(reported / most) * 100}%` }} />
      <span className="bullet-mark" style={{ insetInlineStart: `${(target / most) * 100}%` }} />
    </div>
  );
}

export interface Records {
  readonly made: Made;
  /** The part of the results that shows them. */
  readonly view: View;
}

interface IndicatorCardProps {
  readonly indicator: IndicatorOf;
  readonly records: Records | null;
}

/** One indicator: the reported figure large, and beside it what it can be held against. */
export function IndicatorCard({ indicator, records }: IndicatorCardProps) {
  const { t, number, percent, date } = useLanguage();
  const label = useLabels();
  const translated = useTranslated();
  const { parameters } = useAddress();
  const { reported, target, baseline, recorded, variance, agreement } = indicator;
  const kept = new URLSearchParams([...parameters].filter(([name]) => name === 'project' || name === 'lang'));
  const bullet =
    reported?.value && target?.value
      ? t('indicator.against', {
          reported: number(reported.value),
          target: number(target.value),
          progress: percent(indicator.progress),
        })
      : null;
  return (
    <article className="card" data-indicator={indicator.code}>
      <h3>
        <Said subject={indicator.id} field="title" text={indicator.title} />
      </h3>
      <p className="figure-line">
        <span className="big">{reported?.value ? number(reported.value) : '–'}</span>
        <span className="quiet" lang="en">
          {indicator.unit}
        </span>
        {!reported?.value && <span className="badge">{t('stated.notReported')}</span>}
        {reported?.source.synthetic && <Synthetic />}
      </p>
      {bullet !== null && <Bullet reported={Number(reported?.value)} target={Number(target?.value)} label={bullet} />}
      <dl className="pairs">
        <dt>{t('indicator.target')}</dt>
        <dd>
          {target?.value ? number(target.value) : t('stated.notReported')}
          {target?.value && <small>{label('FigureQualifier', target.qualifier)}</small>}
        </dd>
        {variance !== null && (
          <>
            <dt>{t('indicator.variance')}</dt>
            <dd>
              {Number(variance) > 0 ? '+' : ''}
              {number(variance)} <span className="quiet">{percent(indicator.progress)}</span>
            </dd>
          </>
        )}
        {baseline?.value && (
          <>
            <dt>{t('indicator.baseline')}</dt>
            <dd>{number(baseline.value)}</dd>
          </>
        )}
        <dt>{t('indicator.recorded')}</dt>
        <dd>
          {/* Ahead of the figure, which then stays where it is when the badge comes. */}
          {recorded && records && records.made !== 'stated' && <Synthetic partly={records.made === 'partly'} />}{' '}
          {recorded?.value ? number(recorded.value) : '–'}
        </dd>
      </dl>
      <p className={`agreement agreement-${agreement?.toLowerCase() ?? 'none'}`}>
        <span aria-hidden="true">{MARKS[agreement ?? 'NO_RECORDS']}</span> {label('Agreement', agreement)}
      </p>
      {indicator.sourcesDisagree && (
        <p className="agreement agreement-differ">
          <span aria-hidden="true">≠</span>{' '}
          <Link href={addressWith('/', kept, { view: 'quality' })}>{t('indicator.sourcesDisagree')}</Link>
        </p>
      )}
      {indicator.periods.length > 0 && (
        <details>
          <summary>{t('indicator.periods')}</summary>
          <ul className="plain">
            {indicator.periods.map(({ start, end, reported: stated, target: aim }) => (
              <li key={`${start ?? ''} ${end ?? ''}`}>
                {date(start)} – {date(end)}: <strong>{number(stated?.value)}</strong> / {number(aim?.value)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <footer>
        <span className="quiet">
          {reported?.asOf ? `${t('indicator.asOf')} ${date(reported.asOf)}. ` : ''}
          <SourceNote source={reported?.source ?? target?.source} locator={reported?.locator} />
        </span>
        {records && (
          <Link
            href={addressWith('/', kept, { view: records.view })}
            aria-label={`${t('indicator.toRecords')}: ${translated(indicator.id, 'title') ?? indicator.title}`}
          >
            {t('indicator.toRecords')} →
          </Link>
        )}
      </footer>
    </article>
  );
}
